package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.PartnerGroup;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "World Bank,world bank,true",
                "World Bank, WorldBank ,true",
                "World\u00a0Bank,World Bank,true",
                "Réseaux,RESEAUX,true",
                "Re\u0301seaux,Réseaux,true",
                "Российская Федерация,российская федерация,true",
                "World Bank,World Bank Group,false",
                "World Bank Group,World Bank,false",
                "World Bank,World Bang,false",
                "ITU,ITU-D,false"
            })
    void compares_names_without_case_accents_and_blanks(String one, String other, boolean same) {
        assertThat(Names.same(one, other)).isEqualTo(same);
        assertThat(Names.same(other, one)).isEqualTo(same);
    }

    @Test
    void compares_partners_by_name_and_acronym_whatever_their_form() {
        Partner organization = partner("World Bank", "WB");

        assertThat(Names.same(organization, Partner.named("wb"))).isTrue();
        assertThat(Names.same(Partner.named("WB"), organization)).isTrue();
        assertThat(Names.same(organization, partner("The Bank", "WB"))).isTrue();
        assertThat(Names.same(organization, partner("WB", "XX"))).isTrue();
        assertThat(Names.same(partner("WB", "XX"), organization)).isTrue();
        assertThat(Names.same(organization, partner("The Bank", "TB"))).isFalse();
        assertThat(Names.same(Partner.of(PartnerGroup.MEMBER_STATES), Partner.named("member states")))
                .isTrue();
        assertThat(Names.same(Partner.of(PartnerGroup.MEMBER_STATES), Partner.of(PartnerGroup.ACADEMIA)))
                .isFalse();
    }

    private static Partner partner(String name, String acronym) {
        return Partner.of(Organization.builder().name(name).acronym(acronym).build());
    }
}
