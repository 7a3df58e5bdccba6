package org.wsisroadmaps.model.data;

/** The action lines with their titles, outcomes and facilitators. */
final class ActionLineData {
    private ActionLineData() {}

    static final String LINES = """
            code,paragraph,confidence
            C1,8,remembered
            C2,9,remembered
            C3,10,remembered
            C4,11,remembered
            C5,12,remembered
            C6,13,remembered
            C7,14,remembered
            C7-EGOV,15,remembered
            C7-EBUS,16,remembered
            C7-ELEA,17,remembered
            C7-EHEA,18,remembered
            C7-EEMP,19,remembered
            C7-EENV,20,remembered
            C7-EAGR,21,remembered
            C7-ESCI,22,remembered
            C8,23,remembered
            C9,24,remembered
            C10,25,remembered
            C11,26,remembered
            """;

    static final String NAMES = """
            code,lang,title
            C1,en,The role of governments and all stakeholders in the promotion of ICTs for development
            C1,fr,Le rôle des gouvernements et de toutes les parties prenantes dans la promotion des TIC pour le développement
            C2,en,Information and communication infrastructure
            C2,fr,L'infrastructure de l'information et de la communication
            C3,en,Access to information and knowledge
            C3,fr,L'accès à l'information et au savoir
            C4,en,Capacity building
            C4,fr,Le renforcement des capacités
            C5,en,Building confidence and security in the use of ICTs
            C5,fr,Établir la confiance et la sécurité dans l'utilisation des TIC
            C6,en,Enabling environment
            C6,fr,Créer un environnement propice
            C7,en,ICT applications
            C7,fr,Les applications TIC et leur apport dans tous les domaines
            C7-EGOV,en,E-government
            C7-EBUS,en,E-business
            C7-ELEA,en,E-learning
            C7-EHEA,en,E-health
            C7-EEMP,en,E-employment
            C7-EENV,en,E-environment
            C7-EAGR,en,E-agriculture
            C7-ESCI,en,E-science
            C8,en,"Cultural diversity and identity, linguistic diversity and local content"
            C8,fr,"Diversité et identité culturelles, diversité linguistique et contenus locaux"
            C9,en,Media
            C9,fr,Médias
            C10,en,Ethical dimensions of the Information Society
            C10,fr,Dimensions éthiques de la société de l'information
            C11,en,International and regional cooperation
            C11,fr,Coopération internationale et régionale
            """;

    static final String OUTCOMES = """
            outcome,label,confidence
            C1.a,,seen
            C1.b,,seen
            C1.c,,seen
            C1.d,,seen
            C1.e,,seen
            C1.f,,seen
            C1.g,,seen
            C1.h,,seen
            C1.i,,seen
            C2.a,supportive climate for investment,seen
            C2.b,universal access strategies and connectivity indicators,seen
            C2.c,"connecting schools, health centres, libraries, post offices and similar places",seen
            C2.d,"broadband networks, satellite included",seen
            C2.d.i,"orbit, spectrum and standards",seen
            C2.d.ii,public-private partnerships,seen
            C2.d.iii,satellite services for remote areas,seen
            C2.d.iv,other high-speed systems,seen
            C2.e,"needs of older people, persons with disabilities, children and vulnerable groups",seen
            C2.f,"accessible and affordable equipment, universal design",seen
            C2.g,"interfaces without text, against illiteracy",seen
            C2.h,research and development on affordable user equipment,seen
            C2.i,"unused wireless and satellite capacity, with care for least developed countries",seen
            C2.j,regional backbones and Internet exchange points,seen
            C2.k,affordable global connectivity and the cost of interconnection,seen
            C2.l,traditional media mixed with new technology,seen
            C3.a,,seen
            C3.b,,seen
            C3.c,,seen
            C3.d,,seen
            C3.e,,seen
            C3.f,,seen
            C3.g,,seen
            C3.h,,seen
            C3.i,,seen
            C3.j,,seen
            C4.a,,seen
            C4.b,,seen
            C4.c,,seen
            C4.d,,seen
            C4.e,,seen
            C4.f,,seen
            C4.g,,seen
            C4.h,,seen
            C4.i,,seen
            C4.j,,seen
            C4.k,,seen
            C4.l,,seen
            C4.m,,seen
            C4.n,,seen
            C4.o,,seen
            C4.p,,seen
            C5.a,"cooperation at the United Nations and with all stakeholders on trust, data and network integrity",seen
            C5.b,"preventing, detecting and responding to cybercrime and misuse",seen
            C5.c,user education and privacy,seen
            C5.d,spam,seen
            C5.e,legal obstacles to electronic documents and authentication,seen
            C5.f,"a framework of trust: privacy, data and consumer protection",seen
            C5.g,good practices in information and network security,seen
            C5.h,national focal points for incident response,seen
            C5.i,secure applications for transactions,seen
            C5.j,contributing to the work of the United Nations,seen
            C6.a,"a policy, legal and regulatory framework",seen
            C6.b,working group on Internet governance,seen
            C6.b.i,,seen
            C6.b.ii,,seen
            C6.b.iii,,seen
            C6.b.iv,,seen
            C6.c,"Internet exchange centres, country code domains and awareness",seen
            C6.c.i,,seen
            C6.c.ii,,seen
            C6.c.iii,,seen
            C6.d,regional root servers and internationalized domain names,seen
            C6.e,consumer protection,seen
            C6.f,developing countries in ICT forums,seen
            C6.g,"national strategies, e-government included",seen
            C6.h,secure archiving,seen
            C6.i,education on privacy,seen
            C6.j,consumer choice in electronic commerce,seen
            C6.k,settlement of disputes,seen
            C6.l,"entrepreneurship, women in particular",seen
            C6.m,small and medium-sized enterprises,seen
            C6.n,government as a model user,seen
            C6.o,interoperability standards for electronic commerce,seen
            C6.p,open and interoperable standards,seen
            C6.q,frequency coordination by ITU,seen
            C6.r,equitable access to the spectrum,seen
            C7-EGOV.a,,seen
            C7-EGOV.b,,seen
            C7-EGOV.c,,seen
            C7-EBUS.a,,seen
            C7-EBUS.b,,seen
            C7-EBUS.c,,seen
            C7-EHEA.a,,seen
            C7-EHEA.b,,seen
            C7-EHEA.c,,seen
            C7-EHEA.d,,seen
            C7-EHEA.e,,seen
            C7-EHEA.f,,seen
            C7-EEMP.a,,seen
            C7-EEMP.b,,seen
            C7-EEMP.c,,seen
            C7-EEMP.d,,seen
            C7-EENV.a,,seen
            C7-EENV.b,,seen
            C7-EENV.c,,seen
            C7-EAGR.a,,seen
            C7-EAGR.b,,seen
            C7-ESCI.a,,seen
            C7-ESCI.b,,seen
            C7-ESCI.c,,seen
            C7-ESCI.d,,seen
            C7-ESCI.e,,seen
            C8.a,,seen
            C8.b,,seen
            C8.c,,seen
            C8.d,,seen
            C8.e,,seen
            C8.f,,seen
            C8.g,,seen
            C8.h,,seen
            C8.i,,seen
            C8.j,,seen
            C8.k,,seen
            C8.l,,seen
            C8.m,,seen
            C8.n,,seen
            C8.o,,seen
            C9.a,,seen
            C9.b,,seen
            C9.c,,seen
            C9.d,,seen
            C9.e,,seen
            C9.f,,seen
            C9.g,,seen
            C10.a,,seen
            C10.b,,seen
            C10.c,,seen
            C10.d,,seen
            C11.a,,seen
            C11.b,,seen
            C11.c,,seen
            """;

    static final String FACILITATORS = """
            action_line,organization,acronym,role,from,to,confidence,source
            C1,United Nations Economic and Social Council,ECOSOC,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C1,United Nations Regional Commissions,,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C1,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C1,United Nations Department of Economic and Social Affairs,UN DESA,facilitator,,,seen,later practice as seen on pages of the facilitators
            C1,International Telecommunication Union,ITU,co-facilitator,,,seen,abstract of the WSIS page in the ITU library
            C2,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C2,International Telecommunication Union,ITU,sole-facilitator,,,seen,later practice as seen on pages of the facilitators
            C3,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C3,"United Nations Educational, Scientific and Cultural Organization",UNESCO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C3,"United Nations Educational, Scientific and Cultural Organization",UNESCO,facilitator,,,seen,later practice as seen on pages of the facilitators
            C3,International Telecommunication Union,ITU,co-facilitator,,,seen,abstract of the WSIS page in the ITU library
            C4,United Nations Development Programme,UNDP,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C4,"United Nations Educational, Scientific and Cultural Organization",UNESCO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C4,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C4,United Nations Conference on Trade and Development,UNCTAD,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C4,United Nations Development Programme,UNDP,facilitator,,2014,seen-in-part,the year of the change is approximate
            C4,International Telecommunication Union,ITU,facilitator,2014,,seen-in-part,seen for 2017 and 2025; the year of the change is approximate
            C4,International Telecommunication Union,ITU,co-facilitator,,,seen,abstract of the WSIS page in the ITU library
            C5,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C5,International Telecommunication Union,ITU,sole-facilitator,,,seen,later practice as seen on pages of the facilitators
            C6,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C6,United Nations Development Programme,UNDP,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C6,United Nations Regional Commissions,,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C6,United Nations Conference on Trade and Development,UNCTAD,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C6,United Nations Development Programme,UNDP,facilitator,,2008-05,seen,WTDC10/9-E
            C6,International Telecommunication Union,ITU,sole-facilitator,2008-05,,seen,WTDC10/9-E
            C7,International Telecommunication Union,ITU,co-facilitator,,,seen,abstract of the WSIS page in the ITU library
            C7-EGOV,United Nations Development Programme,UNDP,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EGOV,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EGOV,United Nations Department of Economic and Social Affairs,UN DESA,facilitator,,,remembered,
            C7-EBUS,World Trade Organization,WTO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EBUS,United Nations Conference on Trade and Development,UNCTAD,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EBUS,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EBUS,Universal Postal Union,UPU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EBUS,United Nations Conference on Trade and Development,UNCTAD,facilitator,,,remembered,
            C7-EBUS,International Trade Centre,ITC,facilitator,,,remembered,
            C7-EBUS,Universal Postal Union,UPU,facilitator,,,remembered,
            C7-ELEA,"United Nations Educational, Scientific and Cultural Organization",UNESCO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-ELEA,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-ELEA,United Nations Industrial Development Organization,UNIDO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-ELEA,"United Nations Educational, Scientific and Cultural Organization",UNESCO,facilitator,,,seen,later practice as seen on pages of the facilitators
            C7-EHEA,World Health Organization,WHO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EHEA,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EHEA,World Health Organization,WHO,facilitator,,,seen,later practice as seen on pages of the facilitators
            C7-EHEA,International Telecommunication Union,ITU,co-facilitator,,,seen,later practice as seen on pages of the facilitators
            C7-EEMP,International Labour Organization,ILO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EEMP,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EEMP,International Labour Organization,ILO,facilitator,,,remembered,
            C7-EENV,World Health Organization,WHO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EENV,World Meteorological Organization,WMO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EENV,United Nations Environment Programme,UNEP,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EENV,United Nations Human Settlements Programme,UN-Habitat,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EENV,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EENV,International Civil Aviation Organization,ICAO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EENV,World Meteorological Organization,WMO,facilitator,,,remembered,
            C7-EENV,United Nations Environment Programme,UNEP,facilitator,,,remembered,
            C7-EAGR,Food and Agriculture Organization of the United Nations,FAO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EAGR,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-EAGR,Food and Agriculture Organization of the United Nations,FAO,facilitator,,,seen,later practice as seen on pages of the facilitators
            C7-ESCI,"United Nations Educational, Scientific and Cultural Organization",UNESCO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-ESCI,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-ESCI,United Nations Conference on Trade and Development,UNCTAD,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C7-ESCI,"United Nations Educational, Scientific and Cultural Organization",UNESCO,facilitator,,,seen,later practice as seen on pages of the facilitators
            C8,"United Nations Educational, Scientific and Cultural Organization",UNESCO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C8,"United Nations Educational, Scientific and Cultural Organization",UNESCO,facilitator,,,seen,later practice as seen on pages of the facilitators
            C8,International Telecommunication Union,ITU,partner,,,seen,abstract of the WSIS page in the ITU library
            C9,"United Nations Educational, Scientific and Cultural Organization",UNESCO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C9,"United Nations Educational, Scientific and Cultural Organization",UNESCO,facilitator,,,seen,later practice as seen on pages of the facilitators
            C9,International Telecommunication Union,ITU,partner,,,seen,abstract of the WSIS page in the ITU library
            C10,"United Nations Educational, Scientific and Cultural Organization",UNESCO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C10,United Nations Economic and Social Council,ECOSOC,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C10,"United Nations Educational, Scientific and Cultural Organization",UNESCO,facilitator,,,seen,later practice as seen on pages of the facilitators
            C11,United Nations Regional Commissions,,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C11,United Nations Development Programme,UNDP,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C11,International Telecommunication Union,ITU,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C11,"United Nations Educational, Scientific and Cultural Organization",UNESCO,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C11,United Nations Economic and Social Council,ECOSOC,moderator,2005-11,,remembered,"Tunis Agenda for the Information Society, annex"
            C11,United Nations Department of Economic and Social Affairs,UN DESA,facilitator,,,remembered,
            C11,International Telecommunication Union,ITU,co-facilitator,,,seen,abstract of the WSIS page in the ITU library
            """;
}
