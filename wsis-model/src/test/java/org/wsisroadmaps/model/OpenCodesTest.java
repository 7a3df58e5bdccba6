package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OpenCodesTest {
    @Test
    void are_known_when_the_format_names_them() {
        check(ActivityKind::of, ActivityKind.known());
        check(ActivityStatus::of, ActivityStatus.known());
        check(AdoptionAction::of, AdoptionAction.known());
        check(FacilitationRole::of, FacilitationRole.known());
        check(Framework::of, Framework.known());
        check(Frequency::of, Frequency.known());
        check(InitiativeKind::of, InitiativeKind.known());
        check(LinkStrength::of, LinkStrength.known());
        check(PartnerGroup::of, PartnerGroup.known());
        check(PartnerRole::of, PartnerRole.known());
        check(ProgrammeKind::of, ProgrammeKind.known());
        check(Region::of, Region.known());
        check(ResolutionBody::of, ResolutionBody.known());
        check(ResolutionKind::of, ResolutionKind.known());
        check(ResourceKind::of, ResourceKind.known());
        check(ResultType::of, ResultType.known());
        check(RoadmapStatus::of, RoadmapStatus.known());
        check(Sector::of, Sector.known());
        check(StakeholderCategory::of, StakeholderCategory.known());
        check(StrategicLevel::of, StrategicLevel.known());
    }

    private static <C extends OpenCode> void check(Function<String, C> of, List<C> known) {
        assertThat(known).isNotEmpty().allSatisfy(code -> {
            assertThat(code.isKnown()).isTrue();
            assertThat(of.apply(code.toString())).isSameAs(code);
        });
        C other = of.apply("x-of-ours");
        assertThat(other.isKnown()).isFalse();
        assertThat(other).isEqualTo(of.apply("x-of-ours")).hasToString("x-of-ours");
        assertThat(known).doesNotContain(other).doesNotHaveDuplicates();
    }
}
