package com.marketingby.leads.contact;

import org.jspecify.annotations.Nullable;

/** Someone whom the site names, with credentials or position such as {@code DDS} or {@code Practice Manager}. */
public record Person(String firstName, String lastName, @Nullable String title) {}
