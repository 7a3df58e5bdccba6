package org.wsisroadmaps.model.data;

/** The goals and targets of the 2030 Agenda: their codes, names and colours, and our own labels of the targets. */
final class SdgData {
    private SdgData() {}

    static final String GOALS = """
            number,name,colour,uri
            1,No Poverty,#E5243B,http://metadata.un.org/sdg/1
            2,Zero Hunger,#DDA63A,http://metadata.un.org/sdg/2
            3,Good Health and Well-being,#4C9F38,http://metadata.un.org/sdg/3
            4,Quality Education,#C5192D,http://metadata.un.org/sdg/4
            5,Gender Equality,#FF3A21,http://metadata.un.org/sdg/5
            6,Clean Water and Sanitation,#26BDE2,http://metadata.un.org/sdg/6
            7,Affordable and Clean Energy,#FCC30B,http://metadata.un.org/sdg/7
            8,Decent Work and Economic Growth,#A21942,http://metadata.un.org/sdg/8
            9,"Industry, Innovation and Infrastructure",#FD6925,http://metadata.un.org/sdg/9
            10,Reduced Inequalities,#DD1367,http://metadata.un.org/sdg/10
            11,Sustainable Cities and Communities,#FD9D24,http://metadata.un.org/sdg/11
            12,Responsible Consumption and Production,#BF8B2E,http://metadata.un.org/sdg/12
            13,Climate Action,#3F7E44,http://metadata.un.org/sdg/13
            14,Life Below Water,#0A97D9,http://metadata.un.org/sdg/14
            15,Life on Land,#56C02B,http://metadata.un.org/sdg/15
            16,"Peace, Justice and Strong Institutions",#00689D,http://metadata.un.org/sdg/16
            17,Partnerships for the Goals,#19486A,http://metadata.un.org/sdg/17
            """;

    static final String GOAL_NAMES = """
            goal,lang,name
            1,ar,القضاء على الفقر
            1,en,No Poverty
            1,es,Fin de la pobreza
            1,fr,Pas de pauvreté
            1,ru,Ликвидация нищеты
            1,zh,无贫穷
            2,ar,القضاء التام على الجوع
            2,en,Zero Hunger
            2,es,Hambre cero
            2,fr,Faim « zéro »
            2,ru,Ликвидация голода
            2,zh,零饥饿
            3,ar,الصحة الجيدة والرفاه
            3,en,Good Health and Well-being
            3,es,Salud y bienestar
            3,fr,Bonne santé et bien-être
            3,ru,Хорошее здоровье и благополучие
            3,zh,良好健康与福祉
            4,ar,التعليم الجيد
            4,en,Quality Education
            4,es,Educación de calidad
            4,fr,Éducation de qualité
            4,ru,Качественное образование
            4,zh,优质教育
            5,ar,المساواة بين الجنسين
            5,en,Gender Equality
            5,es,Igualdad de género
            5,fr,Égalité entre les sexes
            5,ru,Гендерное равенство
            5,zh,性别平等
            6,ar,المياه النظيفة والنظافة الصحية
            6,en,Clean Water and Sanitation
            6,es,Agua limpia y saneamiento
            6,fr,Eau propre et assainissement
            6,ru,Чистая вода и санитария
            6,zh,清洁饮水和卫生设施
            7,ar,طاقة نظيفة وبأسعار معقولة
            7,en,Affordable and Clean Energy
            7,es,Energía asequible y no contaminante
            7,fr,Énergie propre et d'un coût abordable
            7,ru,Недорогостоящая и чистая энергия
            7,zh,经济适用的清洁能源
            8,ar,العمل اللائق ونمو الاقتصاد
            8,en,Decent Work and Economic Growth
            8,es,Trabajo decente y crecimiento económico
            8,fr,Travail décent et croissance économique
            8,ru,Достойная работа и экономический рост
            8,zh,体面工作和经济增长
            9,ar,الصناعة والابتكار والهياكل الأساسية
            9,en,"Industry, Innovation and Infrastructure"
            9,es,"Industria, innovación e infraestructura"
            9,fr,"Industrie, innovation et infrastructure"
            9,ru,"Индустриализация, инновации и инфраструктура"
            9,zh,产业、创新和基础设施
            10,ar,الحد من أوجه عدم المساواة
            10,en,Reduced Inequalities
            10,es,Reducción de las desigualdades
            10,fr,Inégalités réduites
            10,ru,Уменьшение неравенства
            10,zh,减少不平等
            11,ar,مدن ومجتمعات محلية مستدامة
            11,en,Sustainable Cities and Communities
            11,es,Ciudades y comunidades sostenibles
            11,fr,Villes et communautés durables
            11,ru,Устойчивые города и населенные пункты
            11,zh,可持续城市和社区
            12,ar,الاستهلاك والإنتاج المسؤولان
            12,en,Responsible Consumption and Production
            12,es,Producción y consumo responsables
            12,fr,Consommation et production responsables
            12,ru,Ответственное потребление и производство
            12,zh,负责任消费和生产
            13,ar,العمل المناخي
            13,en,Climate Action
            13,es,Acción por el clima
            13,fr,Mesures relatives à la lutte contre les changements climatiques
            13,ru,Борьба с изменением климата
            13,zh,气候行动
            14,ar,الحياة تحت الماء
            14,en,Life Below Water
            14,es,Vida submarina
            14,fr,Vie aquatique
            14,ru,Сохранение морских экосистем
            14,zh,水下生物
            15,ar,الحياة في البر
            15,en,Life on Land
            15,es,Vida de ecosistemas terrestres
            15,fr,Vie terrestre
            15,ru,Сохранение экосистем суши
            15,zh,陆地生物
            16,ar,السلام والعدل والمؤسسات القوية
            16,en,"Peace, Justice and Strong Institutions"
            16,es,"Paz, justicia e instituciones sólidas"
            16,fr,"Paix, justice et institutions efficaces"
            16,ru,"Мир, правосудие и эффективные институты"
            16,zh,和平、正义与强大机构
            17,ar,عقد الشراكات لتحقيق الأهداف
            17,en,Partnerships for the Goals
            17,es,Alianzas para lograr los objetivos
            17,fr,Partenariats pour la réalisation des objectifs
            17,ru,Партнерство в интересах устойчивого развития
            17,zh,促进目标实现的伙伴关系
            """;

    static final String TARGETS = """
            code,goal,kind,label,uri
            1.1,1,outcome,No one living in extreme poverty,http://metadata.un.org/sdg/1.1
            1.2,1,outcome,Nationally defined poverty cut by half,http://metadata.un.org/sdg/1.2
            1.3,1,outcome,"Wider social protection coverage, including floors",http://metadata.un.org/sdg/1.3
            1.4,1,outcome,"Fair access to land, services and finance",http://metadata.un.org/sdg/1.4
            1.5,1,outcome,Resilience of poor people to shocks,http://metadata.un.org/sdg/1.5
            1.a,1,means-of-implementation,Funding for anti-poverty programmes,http://metadata.un.org/sdg/1.a
            1.b,1,means-of-implementation,Policy frameworks favouring poor people and women,http://metadata.un.org/sdg/1.b
            2.1,2,outcome,Enough safe food for everyone,http://metadata.un.org/sdg/2.1
            2.2,2,outcome,"All malnutrition ended, including stunting and wasting",http://metadata.un.org/sdg/2.2
            2.3,2,outcome,Double output and income for smallholders,http://metadata.un.org/sdg/2.3
            2.4,2,outcome,"Sustainable, climate-resilient farming and food production",http://metadata.un.org/sdg/2.4
            2.5,2,outcome,"Seed, crop and livestock gene diversity kept",http://metadata.un.org/sdg/2.5
            2.a,2,means-of-implementation,Rural infrastructure and agricultural research investment,http://metadata.un.org/sdg/2.a
            2.b,2,means-of-implementation,Farm trade distortions and export subsidies removed,http://metadata.un.org/sdg/2.b
            2.c,2,means-of-implementation,Stable food markets with timely information,http://metadata.un.org/sdg/2.c
            3.1,3,outcome,"Maternal deaths under 70 per 100,000 births",http://metadata.un.org/sdg/3.1
            3.2,3,outcome,Avoidable newborn and under-five deaths ended,http://metadata.un.org/sdg/3.2
            3.3,3,outcome,"Major epidemics ended, communicable diseases fought",http://metadata.un.org/sdg/3.3
            3.4,3,outcome,"Fewer early chronic-disease deaths, better mental health",http://metadata.un.org/sdg/3.4
            3.5,3,outcome,Drug and alcohol misuse prevention and treatment,http://metadata.un.org/sdg/3.5
            3.6,3,outcome,Half as many road traffic casualties,http://metadata.un.org/sdg/3.6
            3.7,3,outcome,Universal reproductive and sexual healthcare,http://metadata.un.org/sdg/3.7
            3.8,3,outcome,Health coverage for everyone without financial hardship,http://metadata.un.org/sdg/3.8
            3.9,3,outcome,Less illness from pollution and hazardous chemicals,http://metadata.un.org/sdg/3.9
            3.a,3,means-of-implementation,WHO tobacco control convention put into practice,http://metadata.un.org/sdg/3.a
            3.b,3,means-of-implementation,Vaccine and medicine research and affordable access,http://metadata.un.org/sdg/3.b
            3.c,3,means-of-implementation,Health financing and workforce in poorer countries,http://metadata.un.org/sdg/3.c
            3.d,3,means-of-implementation,Early warning and handling of health risks,http://metadata.un.org/sdg/3.d
            4.1,4,outcome,"Free, good primary and secondary schooling",http://metadata.un.org/sdg/4.1
            4.2,4,outcome,Early childhood care and readiness for school,http://metadata.un.org/sdg/4.2
            4.3,4,outcome,"Affordable technical, vocational and university study",http://metadata.un.org/sdg/4.3
            4.4,4,outcome,Job-relevant skills for youth and adults,http://metadata.un.org/sdg/4.4
            4.5,4,outcome,Gender parity and inclusion across education,http://metadata.un.org/sdg/4.5
            4.6,4,outcome,"Literacy and numeracy, youth and adults",http://metadata.un.org/sdg/4.6
            4.7,4,outcome,Learning for sustainability and world citizenship,http://metadata.un.org/sdg/4.7
            4.a,4,means-of-implementation,"Safe, inclusive and accessible school facilities",http://metadata.un.org/sdg/4.a
            4.b,4,means-of-implementation,More scholarships for developing-country students,http://metadata.un.org/sdg/4.b
            4.c,4,means-of-implementation,More teachers with proper qualifications,http://metadata.un.org/sdg/4.c
            5.1,5,outcome,Discrimination against women and girls ended,http://metadata.un.org/sdg/5.1
            5.2,5,outcome,Women and girls free from violence,http://metadata.un.org/sdg/5.2
            5.3,5,outcome,Child marriage and genital mutilation abolished,http://metadata.un.org/sdg/5.3
            5.4,5,outcome,Unpaid care and housework valued and shared,http://metadata.un.org/sdg/5.4
            5.5,5,outcome,Women's equal part in leadership and decisions,http://metadata.un.org/sdg/5.5
            5.6,5,outcome,Reproductive health access and reproductive rights,http://metadata.un.org/sdg/5.6
            5.a,5,means-of-implementation,Women's equal rights to assets and property,http://metadata.un.org/sdg/5.a
            5.b,5,means-of-implementation,Women empowered through ICT and other technology,http://metadata.un.org/sdg/5.b
            5.c,5,means-of-implementation,Enforceable gender equality policies and laws,http://metadata.un.org/sdg/5.c
            6.1,6,outcome,"Affordable, safe water to drink for everyone",http://metadata.un.org/sdg/6.1
            6.2,6,outcome,Toilets and hygiene within everyone's reach,http://metadata.un.org/sdg/6.2
            6.3,6,outcome,"Cleaner water, less pollution, more reuse",http://metadata.un.org/sdg/6.3
            6.4,6,outcome,Efficient water use and lower water scarcity,http://metadata.un.org/sdg/6.4
            6.5,6,outcome,"Integrated water management, also across borders",http://metadata.un.org/sdg/6.5
            6.6,6,outcome,Water-related ecosystems protected and restored,http://metadata.un.org/sdg/6.6
            6.a,6,means-of-implementation,Water and sanitation aid to developing countries,http://metadata.un.org/sdg/6.a
            6.b,6,means-of-implementation,Community voice in running water and sanitation,http://metadata.un.org/sdg/6.b
            7.1,7,outcome,"Modern, affordable energy services for everyone",http://metadata.un.org/sdg/7.1
            7.2,7,outcome,Bigger renewable share of the energy mix,http://metadata.un.org/sdg/7.2
            7.3,7,outcome,Energy efficiency gains at double speed,http://metadata.un.org/sdg/7.3
            7.a,7,means-of-implementation,Clean energy research cooperation and investment,http://metadata.un.org/sdg/7.a
            7.b,7,means-of-implementation,Modern energy infrastructure in developing countries,http://metadata.un.org/sdg/7.b
            8.1,8,outcome,Sustained economic growth per person,http://metadata.un.org/sdg/8.1
            8.2,8,outcome,"Productivity through technology, innovation and diversification",http://metadata.un.org/sdg/8.2
            8.3,8,outcome,"Policies for jobs, entrepreneurship and small firms",http://metadata.un.org/sdg/8.3
            8.4,8,outcome,"Resource efficiency, growth without environmental harm",http://metadata.un.org/sdg/8.4
            8.5,8,outcome,Full decent employment and equal pay,http://metadata.un.org/sdg/8.5
            8.6,8,outcome,"Fewer youth outside work, school and training",http://metadata.un.org/sdg/8.6
            8.7,8,outcome,"Forced labour, slavery and child labour ended",http://metadata.un.org/sdg/8.7
            8.8,8,outcome,Labour rights and safe workplaces,http://metadata.un.org/sdg/8.8
            8.9,8,outcome,Sustainable tourism supporting jobs and culture,http://metadata.un.org/sdg/8.9
            8.10,8,outcome,"Banking, insurance and finance within everyone's reach",http://metadata.un.org/sdg/8.10
            8.a,8,means-of-implementation,Larger Aid for Trade programmes,http://metadata.un.org/sdg/8.a
            8.b,8,means-of-implementation,Global youth employment strategy,http://metadata.un.org/sdg/8.b
            9.1,9,outcome,"Reliable, resilient infrastructure with equitable access",http://metadata.un.org/sdg/9.1
            9.2,9,outcome,"Inclusive, sustainable industrial growth",http://metadata.un.org/sdg/9.2
            9.3,9,outcome,Credit and market links for small industries,http://metadata.un.org/sdg/9.3
            9.4,9,outcome,"Cleaner, resource-efficient industry and infrastructure upgrades",http://metadata.un.org/sdg/9.4
            9.5,9,outcome,"More research, R&D staff and industrial technology",http://metadata.un.org/sdg/9.5
            9.a,9,means-of-implementation,Support for resilient infrastructure in developing countries,http://metadata.un.org/sdg/9.a
            9.b,9,means-of-implementation,Home-grown technology and industrial diversification,http://metadata.un.org/sdg/9.b
            9.c,9,means-of-implementation,ICT access and affordable internet in LDCs,http://metadata.un.org/sdg/9.c
            10.1,10,outcome,Faster income growth for the bottom 40%,http://metadata.un.org/sdg/10.1
            10.2,10,outcome,"Inclusion for all: society, economy and politics",http://metadata.un.org/sdg/10.2
            10.3,10,outcome,Equal opportunity and end of discriminatory rules,http://metadata.un.org/sdg/10.3
            10.4,10,outcome,"Fiscal, pay and social policies for equality",http://metadata.un.org/sdg/10.4
            10.5,10,outcome,Better oversight of world finance,http://metadata.un.org/sdg/10.5
            10.6,10,outcome,Stronger developing-country voice in global finance bodies,http://metadata.un.org/sdg/10.6
            10.7,10,outcome,"Safe, orderly and well-governed migration",http://metadata.un.org/sdg/10.7
            10.a,10,means-of-implementation,Special trade terms for developing countries,http://metadata.un.org/sdg/10.a
            10.b,10,means-of-implementation,Aid and investment flows to neediest states,http://metadata.un.org/sdg/10.b
            10.c,10,means-of-implementation,Migrant remittance costs under 3%,http://metadata.un.org/sdg/10.c
            11.1,11,outcome,Adequate affordable housing and slum upgrading,http://metadata.un.org/sdg/11.1
            11.2,11,outcome,"Accessible, safe and sustainable transport",http://metadata.un.org/sdg/11.2
            11.3,11,outcome,Inclusive urbanization and participatory city planning,http://metadata.un.org/sdg/11.3
            11.4,11,outcome,"Protection for heritage, both cultural and natural",http://metadata.un.org/sdg/11.4
            11.5,11,outcome,Fewer disaster victims and economic losses,http://metadata.un.org/sdg/11.5
            11.6,11,outcome,Better city air quality and waste management,http://metadata.un.org/sdg/11.6
            11.7,11,outcome,Parks and public spaces safe for all,http://metadata.un.org/sdg/11.7
            11.a,11,means-of-implementation,Planning that ties cities and countryside together,http://metadata.un.org/sdg/11.a
            11.b,11,means-of-implementation,City plans for resilience and disaster risk,http://metadata.un.org/sdg/11.b
            11.c,11,means-of-implementation,Help for LDCs building with local materials,http://metadata.un.org/sdg/11.c
            12.1,12,outcome,Ten-year sustainable consumption programmes in action,http://metadata.un.org/sdg/12.1
            12.2,12,outcome,Natural resources managed and used efficiently,http://metadata.un.org/sdg/12.2
            12.3,12,outcome,"Food waste halved, supply-chain losses reduced",http://metadata.un.org/sdg/12.3
            12.4,12,outcome,Sound lifecycle handling of chemicals and waste,http://metadata.un.org/sdg/12.4
            12.5,12,outcome,"Less waste via prevention, recycling and reuse",http://metadata.un.org/sdg/12.5
            12.6,12,outcome,Corporate sustainability practices and reporting,http://metadata.un.org/sdg/12.6
            12.7,12,outcome,Sustainable purchasing by public bodies,http://metadata.un.org/sdg/12.7
            12.8,12,outcome,Public awareness of sustainable lifestyles,http://metadata.un.org/sdg/12.8
            12.a,12,means-of-implementation,Science and technology capacity for sustainable consumption,http://metadata.un.org/sdg/12.a
            12.b,12,means-of-implementation,Tools tracking sustainable tourism impacts,http://metadata.un.org/sdg/12.b
            12.c,12,means-of-implementation,Reform of wasteful fossil-fuel subsidies,http://metadata.un.org/sdg/12.c
            13.1,13,outcome,Resilience to climate and natural disasters,http://metadata.un.org/sdg/13.1
            13.2,13,outcome,Climate action built into national planning,http://metadata.un.org/sdg/13.2
            13.3,13,outcome,"Climate education, awareness and institutional capacity",http://metadata.un.org/sdg/13.3
            13.a,13,means-of-implementation,Delivery of the $100 billion climate commitment,http://metadata.un.org/sdg/13.a
            13.b,13,means-of-implementation,Climate planning capacity in LDCs and SIDS,http://metadata.un.org/sdg/13.b
            14.1,14,outcome,"Less marine pollution, debris and nutrient runoff",http://metadata.un.org/sdg/14.1
            14.2,14,outcome,Healthy seas and coasts through sustainable management,http://metadata.un.org/sdg/14.2
            14.3,14,outcome,Ocean acidification effects reduced,http://metadata.un.org/sdg/14.3
            14.4,14,outcome,Overfishing and illegal fishing ended,http://metadata.un.org/sdg/14.4
            14.5,14,outcome,At least 10% of seas and coasts conserved,http://metadata.un.org/sdg/14.5
            14.6,14,outcome,Harmful fisheries subsidies prohibited,http://metadata.un.org/sdg/14.6
            14.7,14,outcome,Marine income for SIDS and LDCs,http://metadata.un.org/sdg/14.7
            14.a,14,means-of-implementation,Ocean science and marine technology transfer,http://metadata.un.org/sdg/14.a
            14.b,14,means-of-implementation,Sea and market access for artisanal fishers,http://metadata.un.org/sdg/14.b
            14.c,14,means-of-implementation,International sea law applied to ocean use,http://metadata.un.org/sdg/14.c
            15.1,15,outcome,Land and freshwater ecosystems conserved and restored,http://metadata.un.org/sdg/15.1
            15.2,15,outcome,"Sustainable forests, deforestation halted",http://metadata.un.org/sdg/15.2
            15.3,15,outcome,"Desertification fought, degraded land recovered",http://metadata.un.org/sdg/15.3
            15.4,15,outcome,Mountain ecosystems and their biodiversity conserved,http://metadata.un.org/sdg/15.4
            15.5,15,outcome,"Habitat loss slowed, extinctions prevented",http://metadata.un.org/sdg/15.5
            15.6,15,outcome,Fair sharing of genetic resource benefits,http://metadata.un.org/sdg/15.6
            15.7,15,outcome,Wildlife poaching and trafficking ended,http://metadata.un.org/sdg/15.7
            15.8,15,outcome,Invasive alien species kept in check,http://metadata.un.org/sdg/15.8
            15.9,15,outcome,Biodiversity values in planning and accounts,http://metadata.un.org/sdg/15.9
            15.a,15,means-of-implementation,More money for biodiversity and ecosystems,http://metadata.un.org/sdg/15.a
            15.b,15,means-of-implementation,Financing and incentives for sustainable forestry,http://metadata.un.org/sdg/15.b
            15.c,15,means-of-implementation,Global support against protected-species trafficking,http://metadata.un.org/sdg/15.c
            16.1,16,outcome,Less violence and fewer violent deaths,http://metadata.un.org/sdg/16.1
            16.2,16,outcome,"Children free from abuse, trafficking and torture",http://metadata.un.org/sdg/16.2
            16.3,16,outcome,Rule of law and justice for everyone,http://metadata.un.org/sdg/16.3
            16.4,16,outcome,"Illicit money, arms and organized crime curbed",http://metadata.un.org/sdg/16.4
            16.5,16,outcome,Less corruption and bribery,http://metadata.un.org/sdg/16.5
            16.6,16,outcome,"Accountable, transparent and effective institutions",http://metadata.un.org/sdg/16.6
            16.7,16,outcome,Participatory and representative decisions at every level,http://metadata.un.org/sdg/16.7
            16.8,16,outcome,Developing countries' role in global governance,http://metadata.un.org/sdg/16.8
            16.9,16,outcome,Legal identity and birth registration for all,http://metadata.un.org/sdg/16.9
            16.10,16,outcome,Open information and protected basic freedoms,http://metadata.un.org/sdg/16.10
            16.a,16,means-of-implementation,"National institutions against violence, terrorism and crime",http://metadata.un.org/sdg/16.a
            16.b,16,means-of-implementation,Non-discriminatory laws promoted and enforced,http://metadata.un.org/sdg/16.b
            17.1,17,means-of-implementation,Domestic revenue and tax collection capacity,http://metadata.un.org/sdg/17.1
            17.2,17,means-of-implementation,Aid commitments honoured by developed countries,http://metadata.un.org/sdg/17.2
            17.3,17,means-of-implementation,Extra development finance from many sources,http://metadata.un.org/sdg/17.3
            17.4,17,means-of-implementation,Long-run debt sustainability for developing countries,http://metadata.un.org/sdg/17.4
            17.5,17,means-of-implementation,Schemes promoting investment in LDCs,http://metadata.un.org/sdg/17.5
            17.6,17,means-of-implementation,Science and technology cooperation and knowledge sharing,http://metadata.un.org/sdg/17.6
            17.7,17,means-of-implementation,Green technology spread on favourable terms,http://metadata.un.org/sdg/17.7
            17.8,17,means-of-implementation,LDC technology bank and wider ICT use,http://metadata.un.org/sdg/17.8
            17.9,17,means-of-implementation,Capacity-building for national SDG plans,http://metadata.un.org/sdg/17.9
            17.10,17,means-of-implementation,"Open, rules-based multilateral trade under WTO",http://metadata.un.org/sdg/17.10
            17.11,17,means-of-implementation,Higher exports from developing countries,http://metadata.un.org/sdg/17.11
            17.12,17,means-of-implementation,LDC exports free of duties and quotas,http://metadata.un.org/sdg/17.12
            17.13,17,means-of-implementation,Global macroeconomic stability,http://metadata.un.org/sdg/17.13
            17.14,17,means-of-implementation,Coherent policies for sustainable development,http://metadata.un.org/sdg/17.14
            17.15,17,means-of-implementation,Respect for national policy choices,http://metadata.un.org/sdg/17.15
            17.16,17,means-of-implementation,Multi-stakeholder global partnership strengthened,http://metadata.un.org/sdg/17.16
            17.17,17,means-of-implementation,"Partnering across government, business and civil society",http://metadata.un.org/sdg/17.17
            17.18,17,means-of-implementation,"More timely, reliable and disaggregated data",http://metadata.un.org/sdg/17.18
            17.19,17,means-of-implementation,"Progress measures beyond GDP, statistical capacity",http://metadata.un.org/sdg/17.19
            """;
}
