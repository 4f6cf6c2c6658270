package com.marketingby.leads.sandbox;

import java.util.concurrent.CountDownLatch;

/** Keeps a sandbox open on fixed ports until it is stopped, and prints the environment that leads into it. */
public final class SandboxServer {
    private static final String FIRST_PORT = "18080";

    private SandboxServer() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws InterruptedException {
        try (var sandbox = open()) {
            sandbox.environment().forEach((name, value) -> System.out.println("export " + name + "=" + value));
            new CountDownLatch(1).await();
        }
    }

    /** Three ports in a row, from the one that SANDBOX_PORT names; SANDBOX_TEXAS_PLACES spreads so many places over Texas. */
    static Sandbox open() {
        var first = Integer.parseInt(System.getenv().getOrDefault("SANDBOX_PORT", FIRST_PORT));
        var places = Integer.parseInt(System.getenv().getOrDefault("SANDBOX_TEXAS_PLACES", "0"));
        return Sandbox.with().ports(first, first + 1, first + 2).texasPlaces(places).start();
    }
}
