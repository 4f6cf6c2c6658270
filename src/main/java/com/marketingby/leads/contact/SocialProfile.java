package com.marketingby.leads.contact;

/** A profile of the business on a social network or review site: the network's name in lower case and the address of the profile. */
public record SocialProfile(String network, String url) {}
