package com.marketingby.leads.sandbox;

import java.util.concurrent.CountDownLatch;

/** Keeps a sandbox open on fixed ports until it is stopped, and prints the environment that leads into it. */
public final class SandboxServer {
    static final int GOOGLE_PORT = 18080;
    static final int WEBSITE_PORT = 18081;
    static final int HANGING_PORT = 18082;

    private SandboxServer() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws InterruptedException {
        try (var sandbox = Sandbox.with().ports(GOOGLE_PORT, WEBSITE_PORT, HANGING_PORT).start()) {
            sandbox.environment().forEach((name, value) -> System.out.println("export " + name + "=" + value));
            new CountDownLatch(1).await();
        }
    }
}
