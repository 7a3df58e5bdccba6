package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Frequency;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Indicator;

/** Reads and writes {@link Indicator}. */
final class IndicatorCodec implements Codec<Indicator> {
    static final IndicatorCodec INSTANCE = new IndicatorCodec();

    private static final Members MEMBERS = Members.of(
                    "id", "name", "unit", "baseline", "target", "latest", "source", "responsible", "frequency")
            .required("id", "name");

    private IndicatorCodec() {}

    @Override
    public Optional<Indicator> read(Cursor in) {
        Indicator.Builder indicator = Indicator.builder();
        return in.object(MEMBERS, name -> readMember(name, in, indicator), indicator::build);
    }

    private static void readMember(String name, Cursor in, Indicator.Builder indicator) {
        switch (name) {
            case "id" -> in.code(Id::of).ifPresent(indicator::id);
            case "name" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(indicator::name);
            case "unit" -> in.text().ifPresent(indicator::unit);
            case "baseline" -> MeasurementCodec.INSTANCE.read(in).ifPresent(indicator::baseline);
            case "target" -> MeasurementCodec.INSTANCE.read(in).ifPresent(indicator::target);
            case "latest" -> MeasurementCodec.INSTANCE.read(in).ifPresent(indicator::latest);
            case "source" -> in.text().ifPresent(indicator::source);
            case "responsible" -> in.text().ifPresent(indicator::responsible);
            case "frequency" -> in.code(Frequency::of).ifPresent(indicator::frequency);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Indicator indicator, Output out) {
        out.startObject();
        out.text("id", indicator.id());
        out.member("name", indicator.name(), LocalizedTextCodec.INSTANCE);
        out.text("unit", indicator.unit());
        out.member("baseline", indicator.baseline(), MeasurementCodec.INSTANCE);
        out.member("target", indicator.target(), MeasurementCodec.INSTANCE);
        out.member("latest", indicator.latest(), MeasurementCodec.INSTANCE);
        out.text("source", indicator.source());
        out.text("responsible", indicator.responsible());
        out.text("frequency", indicator.frequency());
        out.endObject();
    }
}
