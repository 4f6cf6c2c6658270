package com.marketingby.leads.place;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlaceSettings.class)
class PlaceConfiguration {

    @Bean
    Google google(PlaceSettings settings, GoogleAccess access, JdbcClient jdbc, Clock clock) {
        Pause pause = Thread::sleep;
        var rate = new RateLimit(settings.callsPerSecond(), access, System::nanoTime, pause);
        var calls = new Calls(settings, access, rate, pause, ThreadLocalRandom::current);
        var client = new MapsClient(settings);
        return new Google(client, new Geocoder(client, calls, new GeocodeStore(jdbc, settings.geocodesKept())),
                Map.of(GoogleService.LEGACY, new LegacyPlaces(client, calls, clock)));
    }

    @Bean
    AreaSearch areaSearch(Google google, PlaceSettings settings) {
        var split = new CellSplit(settings.floorMetres(), settings.types());
        return new AreaSearch(
                new LegacyCover(google.search(GoogleService.LEGACY), split, settings.legacyTokenDelay()));
    }

    @Bean
    CellLedger cellLedger(JdbcClient jdbc, JsonMapper json, PlaceSettings settings) {
        return new CellLedger(jdbc, new CellRows(jdbc, json), settings.cellAttempts(), settings.longestPause());
    }
}
