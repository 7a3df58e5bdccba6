package org.wsisroadmaps.model.data;

/** The vocabularies of ITU, but for its conferences. */
final class ItuData {
    private ItuData() {}

    static final String VOCABULARY = """
            edition,note
            2026-11,"As known after PP-22, WTSA-24 and WTDC-25; the results of PP-26 are not in"
            """;

    static final String SECTORS = """
            sector,name,bureau,confidence
            ITU-R,Radiocommunication,BR,seen
            ITU-T,Standardization,TSB,seen
            ITU-D,Development,BDT,seen
            ITU-SG,General Secretariat,SG,seen
            """;

    static final String REGIONS = """
            region,name,confidence
            AFR,Africa,seen
            AMS,Americas,seen
            ARB,Arab States,seen
            ASP,Asia and the Pacific,seen
            CIS,Commonwealth of Independent States,seen
            EUR,Europe,seen
            """;

    static final String STUDY_PERIODS = """
            sector,start,end,confidence,source
            ITU-D,1998,2002,seen,papers of the study groups
            ITU-D,2002,2006,seen,papers of the study groups
            ITU-D,2006,2010,seen,papers of the study groups
            ITU-D,2010,2014,seen,papers of the study groups
            ITU-D,2014,2018,seen,papers of the study groups
            ITU-D,2018,2021,seen,papers of the study groups
            ITU-D,2022,2025,seen,papers of the study groups
            ITU-D,2026,2029,seen,papers of the study groups
            """;

    static final String STRATEGIC_PLANS = """
            plan,adopted_as,confidence,source
            2008-2011,"PP Resolution 71 (Rev. Antalya, 2006)",remembered,
            2012-2015,"PP Resolution 71 (Rev. Guadalajara, 2010)",remembered,
            2016-2019,"PP Resolution 71 (Rev. Busan, 2014)",seen,citations in ITU papers
            2020-2023,"PP Resolution 71 (Rev. Dubai, 2018)",seen,framework of the strategic plan 2020-2023
            2024-2027,"PP Resolution 71 (Rev. Bucharest, 2022)",seen,ITU strategic plan pages
            2028-2031,,inferred,to be adopted by PP-26
            """;

    static final String STRATEGIC_LEVELS = """
            plan,level,complete,shape,confidence
            2008-2011,goal,yes,,remembered
            2008-2011,objective,no,,remembered
            2012-2015,goal,no,,remembered
            2012-2015,objective,no,,remembered
            2012-2015,output,no,,remembered
            2016-2019,goal,yes,,seen
            2016-2019,target,no,2\\.[1-5](\\.[A-B])?,remembered
            2016-2019,objective,yes,,remembered
            2016-2019,outcome,no,"[RTDI]\\.?[0-9]{1,2}-[0-9A-Za-z]{1,2}",remembered
            2016-2019,output,no,"[RTDI]\\.?[0-9]{1,2}-[0-9A-Za-z]{1,2}",remembered
            2016-2019,enabler,no,,remembered
            2020-2023,goal,yes,,remembered
            2020-2023,target,yes,,remembered
            2020-2023,objective,yes,,remembered
            2020-2023,outcome,no,"[RTDI]\\.?[0-9]{1,2}-[0-9A-Za-z]{1,2}",remembered
            2020-2023,output,no,"[RTDI]\\.?[0-9]{1,2}-[0-9A-Za-z]{1,2}",remembered
            2024-2027,goal,yes,,seen
            2024-2027,target,no,"[12]\\.[0-9]{1,2}",remembered
            2024-2027,thematic-priority,no,,remembered
            2024-2027,outcome,no,,remembered
            2024-2027,product-service,no,,remembered
            2024-2027,enabler,no,,remembered
            """;

    static final String STRATEGIC_CODES = """
            plan,level,code,title,confidence,source
            2008-2011,goal,1,,remembered,
            2008-2011,goal,2,,remembered,
            2008-2011,goal,3,,remembered,
            2008-2011,goal,4,,remembered,
            2008-2011,goal,5,,remembered,
            2008-2011,goal,6,,remembered,
            2008-2011,goal,7,,remembered,
            2016-2019,goal,1,Growth,seen,ITU papers
            2016-2019,goal,2,Inclusiveness,seen,ITU papers
            2016-2019,goal,3,Sustainability,seen,ITU papers
            2016-2019,goal,4,Innovation and partnership,seen,ITU papers
            2016-2019,target,1.1,,remembered,
            2016-2019,target,1.2,,remembered,
            2016-2019,target,1.3,,remembered,
            2016-2019,target,2.1.A,,remembered,
            2016-2019,target,2.5.B,,remembered,
            2016-2019,target,3.1,,remembered,
            2016-2019,target,3.2,,remembered,
            2016-2019,target,3.3,,remembered,
            2016-2019,target,4.1,,remembered,
            2016-2019,target,4.2,,remembered,
            2016-2019,objective,R.1,,remembered,
            2016-2019,objective,R.2,,remembered,
            2016-2019,objective,R.3,,remembered,
            2016-2019,objective,T.1,,remembered,
            2016-2019,objective,T.2,,remembered,
            2016-2019,objective,T.3,,remembered,
            2016-2019,objective,T.4,,remembered,
            2016-2019,objective,T.5,,remembered,
            2016-2019,objective,D.1,,remembered,
            2016-2019,objective,D.2,,remembered,
            2016-2019,objective,D.3,,remembered,
            2016-2019,objective,D.4,,remembered,
            2016-2019,objective,D.5,,remembered,
            2016-2019,objective,I.1,,remembered,
            2016-2019,objective,I.2,,remembered,
            2016-2019,objective,I.3,,remembered,
            2016-2019,objective,I.4,,remembered,
            2016-2019,objective,I.5,,remembered,
            2020-2023,goal,1,Growth,remembered,
            2020-2023,goal,2,Inclusiveness,remembered,
            2020-2023,goal,3,Sustainability,remembered,
            2020-2023,goal,4,Innovation,remembered,
            2020-2023,goal,5,Partnership,remembered,
            2020-2023,target,1.1,,remembered,
            2020-2023,target,1.2,,remembered,
            2020-2023,target,1.3,,remembered,
            2020-2023,target,1.4,,remembered,
            2020-2023,target,1.5,,remembered,
            2020-2023,target,2.1,,remembered,
            2020-2023,target,2.2,,remembered,
            2020-2023,target,2.3,,remembered,
            2020-2023,target,2.4,,remembered,
            2020-2023,target,2.5,,remembered,
            2020-2023,target,2.6,,remembered,
            2020-2023,target,2.7,,remembered,
            2020-2023,target,2.8,,remembered,
            2020-2023,target,2.9,,remembered,
            2020-2023,target,2.10,,remembered,
            2020-2023,target,3.1,,remembered,
            2020-2023,target,3.2,,remembered,
            2020-2023,target,3.3,,remembered,
            2020-2023,target,3.4,,remembered,
            2020-2023,target,3.5,,remembered,
            2020-2023,target,4.1,,remembered,
            2020-2023,target,5.1,,remembered,
            2020-2023,objective,R.1,,remembered,
            2020-2023,objective,R.2,,remembered,
            2020-2023,objective,R.3,,remembered,
            2020-2023,objective,T.1,,remembered,
            2020-2023,objective,T.2,,remembered,
            2020-2023,objective,T.3,,remembered,
            2020-2023,objective,T.4,,remembered,
            2020-2023,objective,T.5,,remembered,
            2020-2023,objective,D.1,,remembered,
            2020-2023,objective,D.2,,remembered,
            2020-2023,objective,D.3,,remembered,
            2020-2023,objective,D.4,,remembered,
            2020-2023,objective,I.1,,remembered,
            2020-2023,objective,I.2,,remembered,
            2020-2023,objective,I.3,,remembered,
            2020-2023,objective,I.4,,remembered,
            2020-2023,objective,I.5,,remembered,
            2020-2023,objective,I.6,,remembered,
            2024-2027,goal,1,Universal connectivity,seen,ITU strategic plan pages
            2024-2027,goal,2,Sustainable digital transformation,seen,ITU strategic plan pages
            2024-2027,thematic-priority,,Spectrum use,remembered,
            2024-2027,thematic-priority,,Numbering resources,remembered,
            2024-2027,thematic-priority,,Inclusive and secure infrastructure and services,remembered,
            2024-2027,thematic-priority,,Digital applications,remembered,
            2024-2027,thematic-priority,,Enabling environment,remembered,
            """;

    static final String ACTION_PLANS = """
            place,year,start,end,confidence,source
            Doha,2006,2007,2010,seen,C6 roadmap papers of 2010
            Hyderabad,2010,2011,2014,seen,C2 and C6 roadmap papers of 2010 and 2011
            Dubai,2014,2015,2017,seen-in-part,was carried into 2018
            Buenos Aires,2017,2018,2021,seen,regional initiative pages
            Kigali,2022,2023,2025,seen,contents of the final report of WTDC-22
            Baku,2025,2026,2029,seen,regional initiative pages
            """;

    static final String PROGRAMMES = """
            place,year,kind,code,title,action_lines,confidence,source
            Doha,2006,programme,1,Regulatory reform,,seen,C6 roadmap papers
            Doha,2006,programme,2,Infrastructure and technology,,remembered,
            Doha,2006,programme,3,E-strategies and ICT applications,,seen,C6 roadmap papers
            Doha,2006,programme,4,Economics and finance,,remembered,
            Doha,2006,programme,5,Human capacity building,,remembered,
            Doha,2006,programme,6,LDCs,,remembered,
            Hyderabad,2010,programme,1,Infrastructure and technology,,remembered,
            Hyderabad,2010,programme,2,"Cybersecurity, ICT applications and IP-based network-related issues",,seen,C6 roadmap papers
            Hyderabad,2010,programme,3,Enabling environment,,seen,C6 roadmap papers
            Hyderabad,2010,programme,4,Capacity building and digital inclusion,,remembered,
            Hyderabad,2010,programme,5,"LDCs, emergency telecommunications, climate",,remembered,
            Dubai,2014,objective,1,,,seen-in-part,
            Dubai,2014,objective,2,,,seen-in-part,
            Dubai,2014,objective,3,,,seen-in-part,
            Dubai,2014,objective,4,,,seen-in-part,
            Dubai,2014,objective,5,,,seen-in-part,
            Dubai,2014,output,2.1,,,remembered,
            Dubai,2014,output,3.1,Confidence and security,,remembered,
            Buenos Aires,2017,objective,1,,,seen-in-part,
            Buenos Aires,2017,objective,2,,,seen-in-part,
            Buenos Aires,2017,objective,3,,,seen-in-part,
            Buenos Aires,2017,objective,4,,,seen-in-part,
            Buenos Aires,2017,output,2.1,Infrastructure,C2,remembered,
            Buenos Aires,2017,output,2.2,Confidence and security,C5,remembered,
            Buenos Aires,2017,output,2.3,Disaster,,remembered,
            Buenos Aires,2017,output,3.1,Policy and regulation,C6,remembered,
            Kigali,2022,priority,,Affordable connectivity,,seen,contents of the final report of WTDC-22
            Kigali,2022,priority,,Digital transformation,,seen,contents of the final report of WTDC-22
            Kigali,2022,priority,,Enabling policy and regulatory environment,,seen,contents of the final report of WTDC-22
            Kigali,2022,priority,,Resource mobilization and international cooperation,,seen,contents of the final report of WTDC-22
            Kigali,2022,priority,,Inclusive and secure telecommunications/ICTs for sustainable development,,seen,contents of the final report of WTDC-22
            """;

    static final String INITIATIVES = """
            code,plan,kind,title,confidence,source
            AFR1,2018-2021,regional,Building digital economies and fostering innovation,seen,regional initiative pages
            AFR2,2018-2021,regional,Promotion of emerging broadband technologies,seen,regional initiative pages
            AFR3,2018-2021,regional,Building trust and security in the use of telecommunications/ICT,seen,regional initiative pages
            AFR1,2023-2025,regional,Supporting digital transformation for a rapid move to a digital economy,seen,regional initiative pages
            AFR1,2026-2029,regional,Meaningful connectivity and resilient infrastructure,inferred,proposal to WTDC-25; the adopted title was not seen
            AFR2,2026-2029,regional,Trustworthy AI ecosystem,inferred,proposal to WTDC-25; the adopted title was not seen
            AFR3,2026-2029,regional,"Trust, safety, security, data protection",inferred,proposal to WTDC-25; the adopted title was not seen
            AMS1,2026-2029,regional,Resilient infrastructure for universal and meaningful connectivity,seen,regional initiative pages
            ASP1,2026-2029,regional,"Special needs of LDCs, SIDS and LLDCs",inferred,regional initiative pages; the title is shortened
            """;

    static final String RESOLUTIONS = """
            body,number,topic,action_lines,confidence,source
            PP,30,"LDCs, SIDS, LLDCs, economies in transition",C2 C6,remembered,
            PP,64,Non-discriminatory access,C2 C6,remembered,
            PP,70,Gender,all,seen,
            PP,71,Strategic plan,all,seen,
            PP,101,IP-based networks,C2 C6,remembered,
            PP,102,ITU role on Internet public policy and resources,C5 C6,seen,
            PP,123,Bridging the standardization gap,C2,seen,
            PP,130,Confidence and security in the use of ICTs,C5,seen,
            PP,131,Measuring ICTs,all,remembered,
            PP,133,Internationalized domain names,C6 C8,remembered,
            PP,135,Technical assistance to developing countries,C2 C6,remembered,
            PP,136,Emergency and disaster telecommunications,C2,remembered,
            PP,137,Future networks in developing countries,C2,remembered,
            PP,138,Global Symposium for Regulators,C6,remembered,
            PP,139,Bridging the digital divide,C2 C6,remembered,
            PP,140,ITU role in WSIS and the 2030 Agenda,all,seen,
            PP,146,Review of the ITRs,C6,remembered,
            PP,172,Overall review of WSIS,all,seen,
            PP,174,Risk of illicit use of ICTs,C5,remembered,
            PP,175,Accessibility,C2 C6,remembered,
            PP,177,Conformance and interoperability,C2,remembered,
            PP,178,Technical aspects of networks to support the Internet,C2,remembered,
            PP,179,Child online protection,C5,seen,
            PP,180,IPv4 to IPv6,C2 C6,remembered,
            PP,181,Terminology on confidence and security,C5,remembered,
            PP,182,Climate change and environment,C2 C7,remembered,
            PP,188,Counterfeit devices,C5 C6,remembered,
            PP,189,Device theft,C5 C6,remembered,
            PP,200,Connect 2030 Agenda,all,seen,
            PP,201,Enabling environment for ICT applications,C6,remembered,
            PP,203,Connectivity to broadband,C2,remembered,
            PP,204,Financial inclusion,C6,remembered,
            PP,205,ICT-centric innovation,C6,remembered,
            Council,1332,ITU role in WSIS outcomes and the 2030 Agenda,all,seen,
            Council,1334,ITU role in the overall WSIS review,all,seen,
            Council,1336,Internet public policy working group,C6,seen,
            WTDC,30,ITU-D role in WSIS,all,seen,
            WTDC,34,Emergency telecommunications,C2,remembered,
            WTDC,37,Digital divide,C2,remembered,
            WTDC,43,IMT,C2,remembered,
            WTDC,45,"Cybersecurity cooperation, spam",C5,seen,
            WTDC,47,Conformance and interoperability,C2,seen,
            WTDC,48,Cooperation among regulators,C6,remembered,
            WTDC,67,Child online protection,C5,seen,
            WTDC,69,National CIRTs,C5,remembered,
            WTDC,77,Broadband,C2,remembered,
            WTDC,88,Partner2Connect,C2,seen,
            WTSA,44,Standardization gap,C2,seen,
            WTSA,50,Cybersecurity,C5,remembered,
            WTSA,52,Spam,C5,remembered,
            WTSA,58,CIRTs,C5,remembered,
            WTSA,69,Internet resources,C6,remembered,
            WTSA,75,ITU-T role in WSIS,all,seen,
            WTSA,76,Conformance,C2,remembered,
            """;

    static final String REVISIONS = """
            body,number,action,place,year,confidence,source
            PP,30,rev,Bucharest,2022,remembered,
            PP,64,rev,Bucharest,2022,remembered,
            PP,70,rev,Dubai,2018,seen,citations in ITU papers
            PP,70,rev,Bucharest,2022,remembered,
            PP,71,rev,Antalya,2006,remembered,
            PP,71,rev,Guadalajara,2010,remembered,
            PP,71,rev,Busan,2014,seen,citations in ITU papers
            PP,71,rev,Dubai,2018,remembered,
            PP,71,rev,Bucharest,2022,seen,citations in ITU papers
            PP,101,rev,Bucharest,2022,remembered,
            PP,102,rev,Antalya,2006,seen,citations in ITU papers
            PP,102,rev,Busan,2014,seen,citations in ITU papers
            PP,102,rev,Bucharest,2022,remembered,
            PP,123,rev,Antalya,2006,seen,citations in ITU papers
            PP,123,rev,Bucharest,2022,remembered,
            PP,130,rev,Antalya,2006,seen,citations in ITU papers
            PP,130,rev,Busan,2014,seen,citations in ITU papers
            PP,130,rev,Dubai,2018,seen,citations in ITU papers
            PP,130,rev,Bucharest,2022,remembered,
            PP,131,rev,Bucharest,2022,remembered,
            PP,133,rev,Bucharest,2022,remembered,
            PP,135,rev,Bucharest,2022,remembered,
            PP,136,rev,Bucharest,2022,remembered,
            PP,137,rev,Bucharest,2022,remembered,
            PP,138,none,Antalya,2006,remembered,
            PP,139,rev,Bucharest,2022,remembered,
            PP,140,rev,Busan,2014,seen,citations in ITU papers
            PP,140,rev,Dubai,2018,seen,citations in ITU papers
            PP,140,rev,Bucharest,2022,seen,citations in ITU papers
            PP,146,rev,Bucharest,2022,remembered,
            PP,172,none,Guadalajara,2010,seen,citations in ITU papers
            PP,174,rev,Busan,2014,remembered,
            PP,175,rev,Bucharest,2022,remembered,
            PP,177,rev,Bucharest,2022,remembered,
            PP,178,none,Guadalajara,2010,remembered,
            PP,179,rev,Busan,2014,seen,citations in ITU papers
            PP,179,rev,Bucharest,2022,remembered,
            PP,180,rev,Bucharest,2022,remembered,
            PP,181,none,Guadalajara,2010,remembered,
            PP,200,rev,Bucharest,2022,seen,citations in ITU papers
            PP,201,none,Busan,2014,remembered,
            PP,203,rev,Bucharest,2022,remembered,
            PP,204,rev,Bucharest,2022,remembered,
            PP,205,rev,Bucharest,2022,remembered,
            Council,1332,modified,,2016,seen,citations in ITU papers
            Council,1332,rev,,2024,seen,citations in ITU papers
            Council,1334,modified,,2013,seen,citations in ITU papers
            Council,1334,modified,,2023,seen,citations in ITU papers
            Council,1336,modified,,2015,seen,citations in ITU papers
            WTDC,30,rev,Buenos Aires,2017,seen,citations in ITU papers
            WTDC,30,rev,Kigali,2022,remembered,
            WTDC,45,rev,Hyderabad,2010,seen,citations in ITU papers
            WTDC,45,rev,Dubai,2014,seen,citations in ITU papers
            WTDC,47,rev,Buenos Aires,2017,seen,citations in ITU papers
            WTDC,67,rev,Buenos Aires,2017,seen,citations in ITU papers
            WTDC,88,none,Kigali,2022,seen,citations in ITU papers
            WTSA,75,rev,Hammamet,2016,seen,citations in ITU papers
            """;
}
