package com.marketingby.leads.sandbox;

import java.util.concurrent.CountDownLatch;

/** Keeps a sandbox open on fixed ports until it is stopped, and prints the environment that leads into it. */
public final class SandboxServer {
    private static final int GOOGLE_PORT = 18_080;
    private static final int WEBSITE_PORT = 18_081;
    private static final int HANGING_PORT = 18_082;

    private SandboxServer() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws InterruptedException {
        try (var sandbox = open()) {
            sandbox.environment().forEach((name, value) -> System.out.println("export " + name + "=" + value));
            new CountDownLatch(1).await();
        }
    }

    static Sandbox open() {
        return Sandbox.with().ports(GOOGLE_PORT, WEBSITE_PORT, HANGING_PORT).start();
    }
}
