declare global {
  interface Window {
    /** Read by the scroll lock of Mantine's dialogs when it writes its style sheet. */
    __webpack_nonce__?: string
  }
}

/** The page's nonce, which the host put into the document: style sheets made while running need it. */
export const nonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

export const shareNonce = (): void => {
  window.__webpack_nonce__ = nonce()
}
