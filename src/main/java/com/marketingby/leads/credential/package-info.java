/** The vault of encrypted credentials shared with the web application, and the Google key found in it. */
@NullMarked
package com.marketingby.leads.credential;

import org.jspecify.annotations.NullMarked;
