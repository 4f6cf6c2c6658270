package com.marketingby.leads.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says of itself outside its text: what its maps show and what they were asked for, and {@code position} as its meta element has it. */
record Head(String title, String siteName, String author, String description, String address, @Nullable String lang,
        List<String> logos, List<String> maps, List<String> mapQueries, @Nullable String position) {}
