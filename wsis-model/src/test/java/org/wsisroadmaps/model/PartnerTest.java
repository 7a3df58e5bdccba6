package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Member States           | member-states          | Member States
                    member states           | member-states          | Member States
                    Member\u00A0 States     | member-states          | Member States
                    member-states           | member-states          | Member States
                    Sector Members          | sector-members         | Sector Members
                    Associates              | associates             | Associates
                    Academia                | academia               | Academia
                    UN agencies             | un-agencies            | UN agencies
                    Regional Organizations  | regional-organizations | regional organizations
                    private sector          | private-sector         | private sector
                    Civil society           | civil-society          | civil society
                    technical community     | technical-community    | technical community
                    all stakeholders        | all-stakeholders       | all stakeholders
                    All Stakeholders        | all-stakeholders       | all stakeholders
                    """)
    void reads_a_known_group_by_its_words(String text, String group, String canonical) {
        Partner partner = Partner.parse(text);
        assertThat(partner).isInstanceOf(Partner.OfGroup.class).hasToString(canonical);
        assertThat(((Partner.OfGroup) partner).group()).hasToString(group);
        if (text.equals(canonical)) {
            assertThat(partner.asWritten()).isEmpty();
        } else {
            assertThat(partner.asWritten()).contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ITU", " World Bank ", "relevant stakeholders", "Member States and ITU"})
    void takes_any_other_text_for_a_name(String text) {
        assertThat(Partner.parse(text)).isEqualTo(Partner.named(text)).hasToString(text);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "ITU, itu",
        "World Bank, WORLD  BANK",
        "Télécoms sans Frontières, Telecoms Sans Frontieres",
        "Straße, STRASSE",
        "ΟΔΟΣ, οδος",
        "Member States, member states"
    })
    void takes_names_that_differ_in_case_accents_or_blanks_for_the_same(String one, String other) {
        assertThat(Partner.named(one).isSameAs(Partner.named(other))).isTrue();
        assertThat(Partner.parse(other).isSameAs(Partner.parse(one))).isTrue();
    }

    @Test
    void takes_an_organization_and_its_acronym_for_the_same() {
        Organization itu = Organization.builder()
                .name("International Telecommunication Union")
                .acronym("ITU")
                .build();
        assertThat(Partner.of(itu).isSameAs(Partner.named("itu"))).isTrue();
        assertThat(Partner.named("International telecommunication union").isSameAs(Partner.of(itu)))
                .isTrue();
        assertThat(Partner.of(itu).isSameAs(Partner.of(Organization.parse("ITU"))))
                .isTrue();
        assertThat(Partner.of(itu).isSameAs(Partner.named("UIT"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "World Bank,world bank,true",
                "World Bank, WorldBank ,true",
                "World\u00a0Bank,World Bank,true",
                "World\tBank,World Bank,true",
                "World\u3000Bank,World Bank,true",
                "Réseaux,RESEAUX,true",
                "Re\u0301seaux,Réseaux,true",
                "Российская Федерация,российская федерация,true",
                "Straße,STRASSE,true",
                "World Bank,World Bank Group,false",
                "World Bank Group,World Bank,false",
                "World Bank,World Bang,false",
                "ITU,ITU-D,false"
            })
    void compares_names_without_case_accents_and_blanks(String one, String other, boolean same) {
        assertThat(Partner.named(one).isSameAs(Partner.named(other))).isEqualTo(same);
        assertThat(Partner.named(other).isSameAs(Partner.named(one))).isEqualTo(same);
    }

    @Test
    void compares_organizations_by_name_and_acronym() {
        Partner bank = organization("World Bank", "WB");

        assertThat(bank.isSameAs(Partner.named("wb"))).isTrue();
        assertThat(Partner.named("WB").isSameAs(bank)).isTrue();
        assertThat(bank.isSameAs(organization("The Bank", "WB"))).isTrue();
        assertThat(bank.isSameAs(organization("WB", "XX"))).isTrue();
        assertThat(organization("WB", "XX").isSameAs(bank)).isTrue();
        assertThat(bank.isSameAs(organization("The Bank", "TB"))).isFalse();
        assertThat(Partner.of(PartnerGroup.MEMBER_STATES).isSameAs(Partner.named("member states")))
                .isTrue();
        assertThat(Partner.of(PartnerGroup.MEMBER_STATES).isSameAs(Partner.of(PartnerGroup.ACADEMIA)))
                .isFalse();
    }

    private static Partner organization(String name, String acronym) {
        return Partner.of(Organization.builder().name(name).acronym(acronym).build());
    }

    @Test
    void takes_a_group_and_its_words_for_the_same() {
        Partner members = Partner.of(PartnerGroup.MEMBER_STATES).withRole(PartnerRole.BENEFICIARY);
        assertThat(members.isSameAs(Partner.named("MEMBER STATES"))).isTrue();
        assertThat(members.isSameAs(Partner.of(PartnerGroup.MEMBER_STATES))).isTrue();
        assertThat(members.isSameAs(Partner.of(PartnerGroup.SECTOR_MEMBERS))).isFalse();
    }

    @Test
    void does_not_take_names_of_nothing_but_marks_for_the_same() {
        assertThat(Partner.named("\u0301").isSameAs(Partner.named("\u0302"))).isFalse();
    }

    @Test
    void words_an_unknown_group_by_its_code() {
        assertThat(Partner.of(PartnerGroup.of("Youth-Groups"))).hasToString("youth groups");
    }

    @Test
    void keeps_role_category_and_text_in_every_form() {
        for (Partner partner : new Partner[] {
            Partner.of(Organization.parse("ITU")), Partner.of(PartnerGroup.ACADEMIA), Partner.named("ISOC")
        }) {
            Partner donor = partner.withRole(PartnerRole.DONOR)
                    .withCategory(StakeholderCategory.ACADEMIA)
                    .withAsWritten("as printed");
            assertThat(donor.role()).contains(PartnerRole.DONOR);
            assertThat(donor.category()).contains(StakeholderCategory.ACADEMIA);
            assertThat(donor.asWritten()).contains("as printed");
            assertThat(donor.withAsWritten(donor.toString()).asWritten()).isEmpty();
        }
    }
}
