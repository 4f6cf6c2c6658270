package com.marketingby.leads.schema;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A database as a URL names it, in Heroku's form or the driver's; written without its password. */
record DatabaseAddress(String host, int port, String name, @Nullable String user, @Nullable String password,
        Map<String, String> options) {

    private static final Pattern FORM = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:(?<login>.*)@)?"
            + "(?<host>\\[[0-9a-fA-F:.]+]|[^/:@?\\s]+)(?::(?<port>[^/?]*))?/(?<name>[^/?]+)(?:\\?(?<options>[^@]*|.*))?");
    private static final Pattern PRIVATE_HOST = Pattern.compile("localhost|127\\..*|\\[?::1]?|10\\..*|192\\.168\\..*"
            + "|172\\.(1[6-9]|2\\d|3[01])\\..*|[^.:]+|.*\\.(local|localhost|internal)");
    /** Options that psql and the driver name differently. */
    private static final Map<String, String> DRIVER_NAMES = Map.of("application_name", "ApplicationName",
            "connect_timeout",
            "connectTimeout");

    DatabaseAddress {
        options = Map.copyOf(options);
    }

    /**
     * Reads a URL.
     *
     * @throws DatabaseUnavailable if it is of neither form; the message does not repeat it
     */
    static DatabaseAddress parse(String url) {
        var form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw malformed("it does not read so");
        }
        var options = options(form.group("options"));
        var login = form.group("login");
        return new DatabaseAddress(form.group("host"), port(form.group("port")), decoded(form.group("name")),
                login == null ? options.remove("user") : decoded(beforeColon(login)),
                login == null ? options.remove("password") : afterColon(login), options);
    }

    /** The driver's URL, without user, password and options. */
    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port,
                URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** The same server's other database. */
    DatabaseAddress named(String otherName) {
        return new DatabaseAddress(host, port, otherName, user, password, options);
    }

    /** User, password and options as the driver takes them; TLS is required of every public host. */
    Properties driverProperties() {
        var properties = new Properties();
        put(properties, "user", user);
        put(properties, "password", password);
        // "require" encrypts without checking the certificate, which Heroku's databases sign themselves.
        properties.setProperty("sslmode", PRIVATE_HOST.matcher(host).matches() ? "prefer" : "require");
        options.forEach((key, value) -> properties.setProperty(DRIVER_NAMES.getOrDefault(key, key), value));
        return properties;
    }

    /** Host, port and name: enough to recognise the database, and no secret. */
    @Override
    public String toString() {
        return "%s:%d/%s".formatted(host, port, name);
    }

    private static void put(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }

    private static String beforeColon(String login) {
        var colon = login.indexOf(':');
        return colon < 0 ? login : login.substring(0, colon);
    }

    private static @Nullable String afterColon(String login) {
        var colon = login.indexOf(':');
        return colon < 0 ? null : decoded(login.substring(colon + 1));
    }

    private static int port(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 5432;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw malformed("the port is no number from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    private static Map<String, String> options(@Nullable String query) {
        var options = new LinkedHashMap<String, String>();
        if (query != null) {
            Matcher pairs = Pattern.compile("([^=&]+)=([^&]*)").matcher(query);
            while (pairs.find()) {
                options.put(decoded(pairs.group(1)), decoded(pairs.group(2)));
            }
        }
        return options;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw malformed(
                    "a percent sign in it is not followed by two hexadecimal digits (write %25 for the sign itself)");
        }
    }

    private static DatabaseUnavailable malformed(String why) {
        return DatabaseUnavailable.misconfigured(
                "DATABASE_URL is not of the form postgres://user:password@host:port/name: " + why + ".");
    }
}
