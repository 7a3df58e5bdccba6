package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.testing.PublicationGenerator;

/** The builder of activities takes lists as they are, so what is made must not change with them. */
class ActivityBuilderTest {
    private static Activity.Builder builder() {
        return Activity.builder().id(Id.of("C2-001")).title(LocalizedText.of("Broadband strategies"));
    }

    @Test
    void leaves_an_activity_as_it_is_when_it_is_used_again() {
        Activity.Builder builder = builder().addRegion(Region.AFR).addRegion(Region.ARB);
        Activity first = builder.build();
        builder.addRegion(Region.EUR);

        assertThat(first.regions()).containsExactly(Region.AFR, Region.ARB);
        assertThat(builder.build().regions()).containsExactly(Region.AFR, Region.ARB, Region.EUR);
    }

    @Test
    void does_not_look_at_a_list_again_that_it_was_given() {
        List<Region> regions = new ArrayList<>(List.of(Region.AFR));
        Activity.Builder builder = builder().regions(regions);
        regions.add(Region.EUR);

        assertThat(builder.build().regions()).containsExactly(Region.AFR);
    }

    @Test
    void takes_entries_from_whatever_can_be_gone_through() {
        Iterable<Region> regions = () -> List.of(Region.AFR, Region.EUR).iterator();

        assertThat(builder().regions(regions).addRegion(Region.ARB).build().regions())
                .containsExactly(Region.AFR, Region.EUR, Region.ARB);
        assertThat(builder().regions(regions).regions(List.of()).build().regions())
                .isEmpty();
    }

    @Test
    void keeps_its_entries_when_another_activity_has_none() {
        assertThat(builder()
                        .addRegion(Region.AFR)
                        .from(builder().build())
                        .build()
                        .regions())
                .containsExactly(Region.AFR);
    }

    @Test
    void adds_the_entries_of_another_activity_after_its_own() {
        Activity other = builder().addRegion(Region.EUR).build();

        assertThat(builder().addRegion(Region.AFR).from(other).build().regions())
                .containsExactly(Region.AFR, Region.EUR);
        assertThat(other.regions()).containsExactly(Region.EUR);
    }

    @Test
    void returns_itself_from_every_method() throws ReflectiveOperationException {
        Activity activity =
                new PublicationGenerator(1).nextFull().activities().get(0).activity();
        int methods = 0;
        for (Method method : Activity.Builder.class.getMethods()) {
            if (method.getParameterCount() == 1 && !method.isBridge()) {
                Activity.Builder builder = activity.toBuilder();
                Object argument = argument(method, activity);
                assertThat(method.invoke(builder, argument))
                        .as(method.toString())
                        .isSameAs(builder);
                methods++;
            }
        }
        assertThat(methods).isGreaterThan(50);
    }

    /** Returns what a method of the builder takes: the activity, a member of it, or an entry of one of its lists. */
    private static Object argument(Method method, Activity activity) throws ReflectiveOperationException {
        Class<?> wanted = method.getParameterTypes()[0];
        if (wanted == Activity.class) {
            return activity;
        }
        String name = method.getName();
        for (Method accessor : Activity.class.getMethods()) {
            if (accessor.getParameterCount() != 0 || Modifier.isStatic(accessor.getModifiers())) {
                continue;
            }
            Object member = accessor.invoke(activity);
            boolean isNamed = accessor.getName().equals(name);
            if (isNamed && wanted.isInstance(member)) {
                return member;
            } else if (isNamed && member instanceof Optional<?> optional && wanted.isInstance(optional.orElse(null))) {
                return optional.orElseThrow();
            } else if (name.startsWith("add")
                    && member instanceof List<?> list
                    && !list.isEmpty()
                    && wanted.isInstance(list.get(0))) {
                return list.get(0);
            }
        }
        throw new AssertionError("nothing to give to " + method);
    }

    @Test
    void tells_what_an_activity_lacks() {
        assertThatThrownBy(() -> Activity.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Activity, some of required attributes are not set [id, title]");
        assertThatThrownBy(() -> Activity.builder().id(Id.of("C2-001")).build())
                .hasMessage("Cannot build Activity, some of required attributes are not set [title]");
        assertThatThrownBy(() ->
                        Activity.builder().title(LocalizedText.of("Broadband")).build())
                .hasMessage("Cannot build Activity, some of required attributes are not set [id]");
    }

    @Test
    void has_no_extensions_where_none_are_given() {
        assertThat(builder().build().extensions()).isEqualTo(Extensions.none());
        Extensions extensions = Extensions.of(Map.of("x", ExtensionValue.text("y")));
        assertThat(builder().extensions(extensions).build().extensions()).isEqualTo(extensions);
    }
}
