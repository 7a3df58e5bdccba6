/** House rules of an organization that keeps roadmaps. */
module org.example.rules {
    requires org.wsisroadmaps.validation;

    provides org.wsisroadmaps.validation.RuleProvider with
            org.example.rules.HouseRules;
}
