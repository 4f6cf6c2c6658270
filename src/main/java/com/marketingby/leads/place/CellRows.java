package com.marketingby.leads.place;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code search_areas} and {@code search_cells}. */
final class CellRows {
    private static final TypeReference<List<List<String>>> IDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CellRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False where the target has an area already. */
    boolean insertArea(long targetId, SearchArea area) {
        var bounds = area.bounds();
        var circle = area.circle();
        return jdbc.sql("""
                insert into search_areas (target_id, service, words, south, west, north, east,
                    latitude, longitude, radius_metres, texas)
                values (:target, :service, :words, :south, :west, :north, :east, :latitude, :longitude, :radius, :texas)
                on conflict (target_id) do nothing
                """).param("target", targetId).param("service", area.service().name()).param("words", area.words())
                .param("south", bounds.south()).param("west", bounds.west()).param("north", bounds.north())
                .param("east", bounds.east()).param("latitude", circle == null ? null : circle.centre().latitude())
                .param("longitude", circle == null ? null : circle.centre().longitude())
                .param("radius", circle == null ? null : circle.radius().metres()).param("texas", area.texas())
                .update() == 1;
    }

    void insert(long runId, long targetId, @Nullable Long parent, Cell cell) {
        var rectangle = cell.rectangle();
        jdbc.sql("""
                insert into search_cells (run_id, target_id, parent_id, south, west, north, east, place_type, crowded, wanted)
                values (:run, :target, :parent, :south, :west, :north, :east, :type, :crowded, :wanted::jsonb)
                """).param("run", runId).param("target", targetId).param("parent", parent)
                .param("south", rectangle.south()).param("west", rectangle.west()).param("north", rectangle.north())
                .param("east", rectangle.east()).param("type", cell.type()).param("crowded", cell.crowded())
                .param("wanted", written(cell)).update();
    }

    /** Cells that hold a page token come first, before it expires. */
    List<CellClaim> claim(long runId, UUID worker, int limit) {
        return jdbc.sql("""
                with claimed as (
                    update search_cells set claimed_by = :worker, claims = claims + 1
                    where id in (
                        select id from search_cells
                        where run_id = :run and state = 'open' and claimed_by is null
                            and (token_ready_at is null or token_ready_at <= now())
                        order by page_token is null, id
                        limit :limit
                        for update skip locked)
                    returning *)
                select claimed.*, area.service, area.words, area.south as area_south, area.west as area_west,
                    area.north as area_north, area.east as area_east, area.latitude, area.longitude, area.radius_metres,
                    area.texas
                from claimed join search_areas area using (target_id)
                order by id
                """).param("worker", worker).param("run", runId).param("limit", limit).query(this::claim).list();
    }

    /** False where the claim is not the worker's any more. A cell that begins anew gives its results again. */
    boolean update(CellClaim claim, UUID worker, CellResult result, CellLedger.CellRow row) {
        var cell = row.cell();
        return jdbc.sql("""
                update search_cells
                set state = :state, crowded = :crowded, wanted = :wanted::jsonb, page_token = :token, pages = :pages,
                    token_ready_at = now() + make_interval(secs => :wait),
                    results = case when :pages = 0 and :wanted::jsonb is null then 0 else results end + :results,
                    page_places = page_places + :bought, page_new = page_new + :new, page_outside = page_outside + :outside,
                    failures = :failures, failure = :failure, claimed_by = null
                where id = :id and claimed_by = :worker and claims = :claim
                """).param("state", row.state()).param("crowded", cell.crowded()).param("wanted", written(cell))
                .param("token", cell.token()).param("pages", cell.pages())
                .param("wait", row.readyIn().toMillis() / 1_000.0).param("results", result.results())
                .param("bought", result.bought().places()).param("new", result.bought().news())
                .param("outside", result.bought().outside())
                .param("failures", row.failures()).param("failure", row.failure()).param("id", claim.id())
                .param("worker", worker).param("claim", claim.claim()).update() == 1;
    }

    private @Nullable String written(Cell cell) {
        return cell.wanted() == null ? null : json.writeValueAsString(cell.wanted());
    }

    private CellClaim claim(ResultSet row, int number) throws SQLException {
        return new CellClaim(row.getLong("id"), row.getLong("run_id"), row.getLong("target_id"), row.getInt("claims"),
                row.getInt("failures"), area(row), cell(row));
    }

    private Cell cell(ResultSet row) throws SQLException {
        var wanted = row.getString("wanted");
        return new Cell(rectangle(row, ""), row.getString("place_type"), row.getBoolean("crowded"),
                wanted == null ? null : json.readValue(wanted, IDS), row.getString("page_token"),
                row.getInt("pages"));
    }

    private static SearchArea area(ResultSet row) throws SQLException {
        var radius = row.getDouble("radius_metres");
        var circle = row.wasNull() ? null
                : new Circle(new Position(row.getDouble("latitude"), row.getDouble("longitude")), new Distance(radius));
        return new SearchArea(GoogleService.valueOf(row.getString("service")), row.getString("words"),
                rectangle(row, "area_"), circle, row.getBoolean("texas"));
    }

    private static Rectangle rectangle(ResultSet row, String prefix) throws SQLException {
        return new Rectangle(row.getDouble(prefix + "south"), row.getDouble(prefix + "west"),
                row.getDouble(prefix + "north"), row.getDouble(prefix + "east"));
    }
}
