package com.marketingby.leads.sandbox;

/** All that one web address answers. */
@FunctionalInterface
interface Website {

    /** The answer to a GET of this path. */
    Answer get(String path);
}
