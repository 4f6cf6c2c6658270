package com.marketingby.leads.place;

import java.time.Clock;
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
    Pause pause() {
        return Thread::sleep;
    }

    @Bean
    Calls calls(PlaceSettings settings, GoogleAccess access, Pause pause) {
        var rate = new RateLimit(settings.callsPerSecond(), access, System::nanoTime, pause);
        return new Calls(settings, access, rate, pause, ThreadLocalRandom::current);
    }

    @Bean
    MapsClient mapsClient(PlaceSettings settings) {
        return new MapsClient(settings);
    }

    @Bean
    NewPlaces newPlaces(PlaceSettings settings, JsonMapper json, Calls calls, Clock clock) {
        return new NewPlaces(new NewClient(settings, json), calls, clock);
    }

    @Bean
    LegacyPlaces legacyPlaces(MapsClient client, Calls calls, Clock clock) {
        return new LegacyPlaces(client, calls, clock);
    }

    @Bean
    Google google(NewPlaces current, LegacyPlaces legacy, MapsClient client, Calls calls, JdbcClient jdbc,
            PlaceSettings settings) {
        return new Google(current, legacy,
                new Geocoder(client, calls, new GeocodeStore(jdbc, settings.geocodesKept())));
    }

    @Bean
    PositionStore positionStore(JdbcClient jdbc, PlaceSettings settings) {
        return new PositionStore(jdbc, settings.positionsKept());
    }

    @Bean
    Covering covering(NewPlaces current, LegacyPlaces legacy, PositionStore positions, PlaceSettings settings,
            Pause pause) {
        return new Covering(current, legacy, positions, settings, pause);
    }

    @Bean
    AreaSearch areaSearch(Covering covering) {
        return covering.search();
    }

    @Bean
    Estimator estimator(Covering covering) {
        return covering.estimator();
    }

    @Bean
    CellLedger cellLedger(JdbcClient jdbc, JsonMapper json, PositionStore positions, PlaceSettings settings) {
        return new CellLedger(jdbc, new CellRows(jdbc, json), positions, settings.cellAttempts(),
                settings.longestPause());
    }
}
