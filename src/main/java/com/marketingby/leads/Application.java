package com.marketingby.leads;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The parts of the worker, gathered from the {@code *Configuration} class of each package. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Application {

    /** Puts the parts together and nothing more: a deployment begins here when it writes down how that is done. The program begins in {@code cli}. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
