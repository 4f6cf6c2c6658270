package com.marketingby.leads.sandbox;

/** A site that sends every visitor to another one. */
record MovedSite(String target) implements Website {

    @Override
    public Answer get(String path) {
        return path.equals("/robots.txt") ? Robots.of(Quirk.MOVED) : Answer.movedTo(target);
    }
}
