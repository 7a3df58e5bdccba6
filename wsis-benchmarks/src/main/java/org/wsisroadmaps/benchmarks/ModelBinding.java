package org.wsisroadmaps.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Function;
import org.wsisroadmaps.model.*;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The best databind design for the very same model: its builders are found without annotations, and the scalars, the
 * texts in several languages and the two types with several forms have deserializers by hand. Members that occur twice
 * pass unseen, shorthands and extensions are not read, and a failure is the first one only.
 */
final class ModelBinding {
    private ModelBinding() {}

    static JsonMapper mapper() {
        SimpleModule module = new ScalarsModule();
        return JsonMapper.builder()
                .annotationIntrospector(new Builders())
                .addModule(module)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(old ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
    }

    /** Sees the accessors and the nested builders of the model. */
    private static final class Builders extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
            return builder(type.getRawType());
        }

        @Override
        public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
            return new JsonPOJOBuilder.Value("build", "");
        }

        @Override
        public PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated member) {
            return member instanceof AnnotatedMethod method && sets(method.getAnnotated())
                    ? PropertyName.construct(method.getName())
                    : null;
        }

        @Override
        public PropertyName findNameForSerialization(MapperConfig<?> config, Annotated member) {
            return member instanceof AnnotatedMethod method && tells(method.getAnnotated())
                    ? PropertyName.construct(method.getName())
                    : null;
        }

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member instanceof AnnotatedMethod method
                    && isOfModel(method.getDeclaringClass())
                    && !method.getDeclaringClass().getSimpleName().equals("Builder")
                    && !tells(method.getAnnotated());
        }

        /** The overload for a value, and for lists the one that sets all of it. */
        private static boolean sets(Method method) {
            if (!method.getDeclaringClass().getSimpleName().equals("Builder") || method.getParameterCount() != 1) {
                return false;
            }
            boolean copy = method.getName().equals("from") || method.getName().equals("extensions");
            Class<?> taken = method.getParameterTypes()[0];
            boolean optional = taken.getName().startsWith("java.util.Optional");
            boolean adds = method.getName().matches("(add|put)[A-Z].*");
            return !copy && !optional && !adds;
        }

        private static boolean tells(Method method) {
            return isOfModel(method.getDeclaringClass())
                    && method.getParameterCount() == 0
                    && Modifier.isAbstract(method.getModifiers())
                    && !method.getName().equals("extensions");
        }

        private static boolean isOfModel(Class<?> type) {
            return type.getName().startsWith("org.wsisroadmaps.model.");
        }
    }

    private static Class<?> builder(Class<?> type) {
        if (type.getName().startsWith("org.wsisroadmaps.model.") && type != LocalizedText.class) {
            for (Class<?> nested : type.getDeclaredClasses()) {
                if (nested.getSimpleName().equals("Builder")) {
                    return nested;
                }
            }
        }
        return null;
    }

    /** The values that are texts. */
    private static final class ScalarsModule extends SimpleModule {
        private static final long serialVersionUID = 1L;

        ScalarsModule() {
            text(Id.class, Id::of);
            text(PartialDate.class, PartialDate::of);
            text(LanguageTag.class, LanguageTag::of);
            text(WebAddress.class, WebAddress::of);
            text(ActionLine.class, ActionLine::parse);
            text(WsisOutcome.class, WsisOutcome::parse);
            text(WsisTarget.class, WsisTarget::of);
            text(SdgGoal.class, SdgGoal::parse);
            text(SdgTarget.class, SdgTarget::parse);
            text(SdgIndicator.class, SdgIndicator::parse);
            text(RoadmapStatus.class, RoadmapStatus::of);
            text(Framework.class, Framework::of);
            text(FacilitationRole.class, FacilitationRole::of);
            text(ActivityKind.class, ActivityKind::of);
            text(ActivityStatus.class, ActivityStatus::of);
            text(Sector.class, Sector::of);
            text(LinkStrength.class, LinkStrength::of);
            text(StrategicLevel.class, StrategicLevel::of);
            text(ResolutionBody.class, ResolutionBody::of);
            text(ResolutionKind.class, ResolutionKind::of);
            text(AdoptionAction.class, AdoptionAction::of);
            text(ResultType.class, ResultType::of);
            text(PartnerGroup.class, PartnerGroup::of);
            text(PartnerRole.class, PartnerRole::of);
            text(StakeholderCategory.class, StakeholderCategory::of);
            text(Region.class, Region::of);
            addDeserializer(LocalizedText.class, new TextReader());
            addSerializer(LocalizedText.class, new TextWriter());
            addDeserializer(Timeframe.class, new TimeReader());
            addSerializer(Timeframe.class, new TimeWriter());
            addDeserializer(Partner.class, new PartnerReader());
            addSerializer(Partner.class, new PartnerWriter());
        }

        private <T> void text(Class<T> type, Function<String, T> of) {
            addDeserializer(type, new ValueDeserializer<T>() {
                @Override
                public T deserialize(JsonParser in, DeserializationContext context) {
                    return of.apply(in.getString());
                }
            });
            addSerializer(type, ToStringSerializer.instance);
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addValueInstantiators(new ValueInstantiators() {
                @Override
                public ValueInstantiator findValueInstantiator(
                        DeserializationConfig config, BeanDescription.Supplier type) {
                    return null;
                }

                @Override
                public ValueInstantiator modifyValueInstantiator(
                        DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator found) {
                    Class<?> raw = type.getBeanClass();
                    return raw.getSimpleName().equals("Builder") ? new Start(raw) : found;
                }
            });
        }
    }

    /** Begins a value with the factory of its builder. */
    private static final class Start extends ValueInstantiator.Base {
        private final Method factory;

        Start(Class<?> builder) {
            super(builder);
            try {
                factory = builder.getDeclaringClass().getMethod("builder");
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean canCreateUsingDefault() {
            return true;
        }

        @Override
        public Object createUsingDefault(DeserializationContext context) {
            try {
                return factory.invoke(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class TextReader extends ValueDeserializer<LocalizedText> {
        @Override
        public LocalizedText deserialize(JsonParser in, DeserializationContext context) {
            LocalizedText.Builder text = LocalizedText.builder();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                text.putText(LanguageTag.of(name), in.getString());
            }
            return text.build();
        }
    }

    private static final class TextWriter extends ValueSerializer<LocalizedText> {
        @Override
        public void serialize(LocalizedText text, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            text.texts().forEach((language, words) -> out.writeStringProperty(language.toString(), words));
            out.writeEndObject();
        }
    }

    /** The generated documents have ranges only. */
    private static final class TimeReader extends ValueDeserializer<Timeframe> {
        @Override
        public Timeframe deserialize(JsonParser in, DeserializationContext context) {
            java.util.Optional<PartialDate> start = java.util.Optional.empty();
            java.util.Optional<PartialDate> end = java.util.Optional.empty();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "start" -> start = java.util.Optional.of(PartialDate.of(in.getString()));
                    case "end" -> end = java.util.Optional.of(PartialDate.of(in.getString()));
                    default -> in.getString();
                }
            }
            return Timeframe.Range.of(start, end);
        }
    }

    private static final class TimeWriter extends ValueSerializer<Timeframe> {
        @Override
        public void serialize(Timeframe time, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("kind", "range");
            time.start().ifPresent(start -> out.writeStringProperty("start", start.toString()));
            time.end().ifPresent(end -> out.writeStringProperty("end", end.toString()));
            out.writeEndObject();
        }
    }

    private static final class PartnerReader extends ValueDeserializer<Partner> {
        @Override
        public Partner deserialize(JsonParser in, DeserializationContext context) {
            Partner partner = null;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                JsonToken at = in.nextToken();
                partner = switch (name) {
                    case "organization" -> Partner.of(context.readValue(in, Organization.class));
                    case "group" -> Partner.of(PartnerGroup.of(in.getString()));
                    case "name" -> Partner.named(in.getString());
                    default -> throw new IllegalStateException(name + " " + at);
                };
            }
            return partner;
        }
    }

    private static final class PartnerWriter extends ValueSerializer<Partner> {
        @Override
        public void serialize(Partner partner, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            if (partner instanceof Partner.OfOrganization known) {
                out.writeName("organization");
                context.writeValue(out, known.organization());
            } else if (partner instanceof Partner.OfGroup known) {
                out.writeStringProperty("group", known.group().toString());
            } else if (partner instanceof Partner.Named known) {
                out.writeStringProperty("name", known.name());
            }
            out.writeEndObject();
        }
    }
}
