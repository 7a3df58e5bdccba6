package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Measurement;

/** Reads and writes {@link Measurement}. */
final class MeasurementCodec implements Codec<Measurement> {
    static final MeasurementCodec INSTANCE = new MeasurementCodec();

    private static final Members MEMBERS = Members.of("value", "year").required("value", "year");

    private MeasurementCodec() {}

    @Override
    public @Nullable Measurement read(Cursor in) {
        return in.object(MEMBERS, Measurement.builder(), MeasurementCodec::readMember, Measurement.Builder::build);
    }

    private static void readMember(String name, Cursor in, Measurement.Builder measurement) {
        switch (name) {
            case "value" -> in.read(Codes.DECIMAL, measurement, Measurement.Builder::value);
            case "year" -> in.read(Codes.YEAR, measurement, Measurement.Builder::year);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Measurement measurement, Output out) {
        out.startObject();
        out.name("value");
        out.number(measurement.value());
        out.name("year");
        out.number(measurement.year());
        out.endObject();
    }
}
