package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Indicator;

/** Reads and writes {@link Indicator}. */
final class IndicatorCodec implements Codec<Indicator> {
    static final IndicatorCodec INSTANCE = new IndicatorCodec();

    private static final Members MEMBERS = Members.of(
                    "id", "name", "unit", "baseline", "target", "latest", "source", "responsible", "frequency")
            .required("id", "name");

    private IndicatorCodec() {}

    @Override
    public @Nullable Indicator read(Cursor in) {
        return in.object(MEMBERS, Indicator.builder(), IndicatorCodec::readMember, Indicator.Builder::build);
    }

    private static void readMember(String name, Cursor in, Indicator.Builder indicator) {
        switch (name) {
            case "id" -> in.read(Codes.ID, indicator, Indicator.Builder::id);
            case "name" -> in.read(LocalizedTextCodec.INSTANCE, indicator, Indicator.Builder::name);
            case "unit" -> in.read(Codes.TEXT, indicator, Indicator.Builder::unit);
            case "baseline" -> in.read(MeasurementCodec.INSTANCE, indicator, Indicator.Builder::baseline);
            case "target" -> in.read(MeasurementCodec.INSTANCE, indicator, Indicator.Builder::target);
            case "latest" -> in.read(MeasurementCodec.INSTANCE, indicator, Indicator.Builder::latest);
            case "source" -> in.read(Codes.TEXT, indicator, Indicator.Builder::source);
            case "responsible" -> in.read(Codes.TEXT, indicator, Indicator.Builder::responsible);
            case "frequency" -> in.read(Codes.FREQUENCY, indicator, Indicator.Builder::frequency);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Indicator indicator, Output out) {
        out.startObject();
        out.text("id", indicator.id());
        out.member("name", indicator.name(), LocalizedTextCodec.INSTANCE);
        out.text("unit", indicator.unit().orElse(null));
        out.member("baseline", indicator.baseline().orElse(null), MeasurementCodec.INSTANCE);
        out.member("target", indicator.target().orElse(null), MeasurementCodec.INSTANCE);
        out.member("latest", indicator.latest().orElse(null), MeasurementCodec.INSTANCE);
        out.text("source", indicator.source().orElse(null));
        out.text("responsible", indicator.responsible().orElse(null));
        out.text("frequency", indicator.frequency().orElse(null));
        out.endObject();
    }
}
