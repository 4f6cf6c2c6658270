package com.marketingby.leads.compliance;

/** How a site is served, as its visit found it. */
public enum Transport {
    /** The certificate is valid and plain http is redirected. */
    HTTPS,
    /** The certificate is valid, but plain http is served too. */
    HTTPS_NOT_ENFORCED,
    /** Only plain http answers. */
    HTTP_ONLY,
    /** https answers with a certificate that does not validate. */
    BAD_CERTIFICATE,
    /** A time-out or another failure left it open. */
    UNKNOWN
}
