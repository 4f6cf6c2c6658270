package com.marketingby.leads.compliance;

import java.net.URI;
import org.jsoup.nodes.Document;

/** One page that answered 200 with HTML; quotable unless it asks robots not to show its text. */
public record PageRead(URI url, Document document, String sha256, boolean quotable) {}
