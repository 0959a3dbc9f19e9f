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
  var language = kept('sala.language')
  if (language === 'th' || language === 'en') root.lang = language
})()
