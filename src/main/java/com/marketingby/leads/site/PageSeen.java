package com.marketingby.leads.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One page that a visit asked for.
 *
 * @param status of the HTTP answer, 0 without one
 * @param sha256 of the body that was read, or null
 * @param bytes of the body that was read
 * @param unread why it was not read, or was cut, in words; null for a page read to its end
 */
public record PageSeen(URI url, int status, @Nullable String sha256, int bytes, @Nullable String unread) {}
