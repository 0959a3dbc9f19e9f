// Runs before the first paint, so that neither the wrong colours nor the wrong language flash up.
// A file of its own because the page's policy allows no script written into it.
;(function () {
  var root = document.documentElement
  var kept = function (key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // storage is forbidden: the defaults do
    }
  }
  var scheme = kept('sala.scheme')
  if (scheme !== 'light' && scheme !== 'dark') {
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  }
  root.setAttribute('data-mantine-color-scheme', scheme)
  root.style.colorScheme = scheme
  var bars = document.querySelector('meta[name=theme-color]')
  if (bars) bars.content = scheme === 'dark' ? '#131716' : '#FFFFFF'
  var chosen = kept('sala.language') || navigator.language.slice(0, 2)
  var language = chosen === 'en' ? 'en' : 'th'
  root.lang = language

  // fetched beside the libraries, not after them; the build names the files
  var early = document.querySelector('meta[name=early]')
  if (!early) return
  var files = JSON.parse(early.content)[language]
  var home = location.pathname === '/' || location.pathname === '/customers'
  files.words.concat(home ? files.home : []).forEach(function (file) {
    var link = document.createElement('link')
    var sheet = file.endsWith('.css')
    link.rel = sheet ? 'preload' : 'modulepreload'
    if (sheet) link.as = 'style'
    link.crossOrigin = ''
    link.href = '/' + file
    document.head.append(link)
  })
})()
