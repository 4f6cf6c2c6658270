package com.marketingby.leads.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/**
 * One event a line, as log drains read it: time, level, run, step, event, then the event's own fields. Keys, passwords and the names in e-mail addresses are
 * masked, whoever wrote them.
 */
public final class Logfmt extends LayoutBase<ILoggingEvent> {
    private static final List<String> FIRST = List.of("run", "step", "event");
    private static final int FRAMES = 8;
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"=\\p{Cntrl}]+");
    private static final Pattern LOGIN = Pattern.compile("://[^/\\s]*@");
    private static final Pattern SECRET = Pattern
            .compile(
                    "(?i)((?:key|password|secret|token|sig|signature)[\"']?[=:]\\s*[\"']?)[^&\\s\"',;}\\]]{6,}|AIza[\\w-]+");
    private static final Pattern MAILBOX = Pattern.compile("[\\w.%+'-]+@(?=[\\w-]+\\.\\w)");

    @Override
    public String doLayout(ILoggingEvent event) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("time", event.getInstant().truncatedTo(ChronoUnit.MILLIS));
        fields.put("level", event.getLevel().toString().toLowerCase(Locale.ROOT));
        var own = own(event);
        FIRST.stream().filter(own::containsKey).forEach(name -> fields.put(name, own.get(name)));
        fields.putIfAbsent("event", "said");
        own.forEach(fields::putIfAbsent);
        fields.put("logger", event.getLoggerName().substring(event.getLoggerName().lastIndexOf('.') + 1));
        fields.put("msg", event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            fields.put("error", causes(event.getThrowableProxy()));
            fields.put("at", frames(event.getThrowableProxy()));
        }
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + written(field.getValue()))
                .collect(Collectors.joining(" ", "", System.lineSeparator()));
    }

    private static Map<String, @Nullable Object> own(ILoggingEvent event) {
        var own = new LinkedHashMap<String, @Nullable Object>(event.getMDCPropertyMap());
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null) {
            pairs.forEach(pair -> own.put(pair.key, pair.value));
        }
        return own;
    }

    private static String causes(IThrowableProxy thrown) {
        var causes = thrown.getClassName() + ": " + thrown.getMessage();
        return thrown.getCause() == null ? causes : causes + " < " + causes(thrown.getCause());
    }

    private static String frames(IThrowableProxy thrown) {
        return thrown.getCause() != null ? frames(thrown.getCause())
                : Arrays.stream(thrown.getStackTraceElementProxyArray()).limit(FRAMES)
                        .map(frame -> frame.getStackTraceElement().getFileName() + ":"
                                + frame.getStackTraceElement().getLineNumber())
                        .collect(Collectors.joining(" < "));
    }

    private static String written(@Nullable Object value) {
        var text = masked(String.valueOf(value));
        return PLAIN.matcher(text).matches() ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replaceAll("\\p{Cntrl}",
                        " ")
                        + '"';
    }

    static String masked(String text) {
        var withoutLogins = LOGIN.matcher(text).replaceAll("://***@");
        var withoutSecrets = SECRET.matcher(withoutLogins)
                .replaceAll(found -> found.group(1) == null ? "***" : found.group(1).replace("$", "\\$") + "***");
        return MAILBOX.matcher(withoutSecrets).replaceAll("***@");
    }
}
