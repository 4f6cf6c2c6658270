package com.marketingby.leads.cli;

import com.marketingby.leads.job.RetentionSettings;
import com.marketingby.leads.page.PageSettings;
import com.marketingby.leads.place.PlaceSettings;
import com.marketingby.leads.run.RunSettings;
import com.marketingby.leads.schema.DatabaseSettings;
import com.marketingby.leads.site.SiteSettings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads all settings without making a part of the program, so that all that are wrong are said at once, by the variables that hold them. */
final class SettingsCheck {
    /** All that have bounds or a form: keys are any text. */
    static final Set<Class<?>> ALL = Set.of(DatabaseSettings.class, PageSettings.class, PlaceSettings.class,
            RetentionSettings.class, RunSettings.class, SiteSettings.class);
    /** How the list of settings names the variable that a setting comes from. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::.*)?}");
    private static final Pattern BARE_NUMBER = Pattern.compile("[+-]?0*[1-9]\\d*");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^/?#]", Pattern.CASE_INSENSITIVE);

    /** What is wrong with the settings. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(List<String> settings) {
            super("wrong settings: " + String.join("; ", settings) + ": see the settings in README.md");
        }
    }

    private final ConfigurableEnvironment environment;
    private final Binder binder;

    SettingsCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
        this.binder = Binder.get(environment);
    }

    /** @throws Wrong if any setting is */
    void pass() {
        var wrong = wrong();
        if (!wrong.isEmpty()) {
            throw new Wrong(wrong);
        }
    }

    /** What is wrong with each setting that is; a text that was refused is not shown, since it may be secret. */
    List<String> wrong() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var validator = factory.getValidator();
            return ALL.stream().flatMap(settings -> wrong(settings, validator).stream()).sorted().toList();
        }
    }

    private <T> List<String> wrong(Class<T> settings, Validator validator) {
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        var wrong = new ArrayList<String>();
        var out = new ArrayList<ConstraintViolation<T>>();
        for (var setting : settings.getRecordComponents()) {
            var name = name(prefix, setting.getName());
            try {
                var bound = binder.bind(name, Bindable.of(type(setting)));
                misunderstood(setting, environment.getProperty(name, "").strip())
                        .ifPresent(how -> wrong.add(variable(name) + how));
                if (bound.isBound() || !setting.isAnnotationPresent(DefaultValue.class)) {
                    out.addAll(validator.validateValue(settings, setting.getName(), bound.orElse(null)));
                }
            } catch (BindException unreadable) {
                wrong.add(variable(unreadable.getName().toString()) + " has a wrong value: "
                        + Failures.rootOf(unreadable));
            }
        }
        if (wrong.isEmpty() && out.isEmpty()) {
            out.addAll(validator.validate(binder.bindOrCreate(prefix, settings)));
        }
        out.forEach(violation -> wrong.add(said(prefix, settings, violation)));
        return wrong;
    }

    /** How a value would be understood that nobody means: 30 as milliseconds where days are meant, any word as the path of an address. */
    private static Optional<String> misunderstood(RecordComponent setting, String given) {
        if (setting.getType().equals(Duration.class) && BARE_NUMBER.matcher(given).matches()) {
            return Optional.of(" has no unit: write it as 30s, 5m or 30d");
        }
        return setting.getType().equals(URI.class) && !given.isEmpty() && !WEB_ADDRESS.matcher(given).lookingAt()
                ? Optional.of(" is no address that begins with http:// or https://")
                : Optional.empty();
    }

    private static ResolvableType type(RecordComponent setting) {
        return ResolvableType.forMethodReturnType(setting.getAccessor());
    }

    private String said(String prefix, Class<?> settings, ConstraintViolation<?> violation) {
        var nodes = violation.getPropertyPath().iterator();
        var name = nodes.next().getName();
        if (Stream.of(settings.getRecordComponents()).noneMatch(setting -> setting.getName().equals(name))) {
            return violation.getMessage();
        }
        var given = violation.getInvalidValue();
        return variable(name(prefix, name) + (nodes.hasNext() ? key(nodes.next()) : ""))
                + (given instanceof CharSequence ? " " : " is " + given + " and ") + violation.getMessage();
    }

    private static String key(Path.Node entry) {
        return entry.getKey() == null ? "" : "." + entry.getKey();
    }

    private static String name(String prefix, String setting) {
        return prefix + '.' + DataObjectPropertyName.toDashedForm(setting);
    }

    private String variable(String name) {
        for (var source : environment.getPropertySources()) {
            var named = VARIABLE.matcher(String.valueOf(source.getProperty(name)));
            if (named.matches()) {
                return named.group(1);
            }
        }
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
