package com.marketingby.leads.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says of itself outside its text. */
record Head(String title, String siteName, String author, String description, String address, @Nullable String lang,
        List<String> logos, List<String> maps) {}
