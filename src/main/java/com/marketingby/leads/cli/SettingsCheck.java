package com.marketingby.leads.cli;

import jakarta.validation.Validation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Reads the settings of all parts before any is made, so that all that are wrong are said at once, by the variables that hold them. */
final class SettingsCheck implements BeanFactoryPostProcessor {
    private static final String OURS = "leads.";
    /** How the list of settings names the variable that a setting comes from. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::.*)?}");

    /** What is wrong with the settings. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(List<String> settings) {
            super(String.join("; ", settings));
        }
    }

    private final ConfigurableEnvironment environment;

    SettingsCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory parts) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            var validator = new SpringValidatorAdapter(validation.getValidator());
            var wrong = Stream.of(parts.getBeanNamesForAnnotation(ConfigurationProperties.class)).sorted()
                    .flatMap(name -> wrong(Objects.requireNonNull(parts.getType(name)), validator).stream()).toList();
            if (!wrong.isEmpty()) {
                throw new Wrong(wrong);
            }
        }
    }

    private List<String> wrong(Class<?> settings, Validator validator) {
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        if (!prefix.startsWith(OURS)) {
            return List.of();
        }
        var unreadable = Stream.of(settings.getRecordComponents()).flatMap(setting -> unreadable(prefix, setting))
                .toList();
        return unreadable.isEmpty() ? invalid(prefix, settings, validator) : unreadable;
    }

    private Stream<String> unreadable(String prefix, RecordComponent setting) {
        var type = ResolvableType.forMethodReturnType(setting.getAccessor());
        try {
            Binder.get(environment).bind(name(prefix, setting.getName()), Bindable.of(type));
            return Stream.empty();
        } catch (BindException wrong) {
            return Stream.of(variable(wrong.getName().toString()) + " has a wrong value: " + rootOf(wrong));
        }
    }

    private List<String> invalid(String prefix, Class<?> settings, Validator validator) {
        try {
            Binder.get(environment).bindOrCreate(prefix, Bindable.of(settings), new ValidationBindHandler(validator));
            return List.of();
        } catch (BindException wrong) {
            return wrong.getCause() instanceof BindValidationException invalid
                    ? invalid.getValidationErrors().getAllErrors().stream().map(error -> said(prefix, settings, error))
                            .toList()
                    : List.of(prefix + " cannot be read: " + rootOf(wrong));
        }
    }

    /** A text that was refused is not shown, since it may be secret. */
    private String said(String prefix, Class<?> settings, ObjectError error) {
        var isOne = error instanceof FieldError field && Stream.of(settings.getRecordComponents())
                .anyMatch(setting -> setting.getName().equals(field.getField()));
        if (!isOne) {
            return String.valueOf(error.getDefaultMessage());
        }
        var given = ((FieldError) error).getRejectedValue();
        return variable(name(prefix, ((FieldError) error).getField()))
                + (given instanceof CharSequence ? "" : " is " + given) + " and "
                + error.getDefaultMessage();
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

    private static String rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
