package com.marketingby.leads.contact;

import java.net.URI;
import org.jsoup.nodes.Document;

/** One page of a website as it was fetched and parsed. */
public record HtmlPage(URI url, Document document) {}
