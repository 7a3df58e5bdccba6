package org.wsisroadmaps.model.data;

/** The conferences of ITU that adopt resolutions. A class of its own, since citations are read with it alone. */
final class ConferenceData {
    private ConferenceData() {}

    static final String CONFERENCES = """
            body,place,year,confidence,source
            PP,Kyoto,1994,remembered,
            PP,Minneapolis,1998,remembered,
            PP,Marrakesh,2002,remembered,
            PP,Antalya,2006,seen,citations in ITU papers
            PP,Guadalajara,2010,seen,citations in ITU papers
            PP,Busan,2014,seen,citations in ITU papers
            PP,Dubai,2018,seen,citations in ITU papers
            PP,Bucharest,2022,seen,citations in ITU papers
            PP,Doha,2026,remembered,
            WTDC,Buenos Aires,1994,remembered,
            WTDC,Valletta,1998,remembered,
            WTDC,Istanbul,2002,remembered,
            WTDC,Doha,2006,remembered,
            WTDC,Hyderabad,2010,seen,citations in ITU papers
            WTDC,Dubai,2014,seen,citations in ITU papers
            WTDC,Buenos Aires,2017,seen,citations in ITU papers
            WTDC,Kigali,2022,seen,WTDC final report and action plan pages
            WTDC,Baku,2025,seen,WTDC final report and action plan pages
            WTSA,Helsinki,1993,remembered,
            WTSA,Geneva,1996,remembered,
            WTSA,Montreal,2000,remembered,
            WTSA,Florianopolis,2004,remembered,
            WTSA,Johannesburg,2008,remembered,
            WTSA,Dubai,2012,remembered,
            WTSA,Hammamet,2016,seen,citations in ITU papers
            WTSA,Geneva,2022,remembered,
            WTSA,New Delhi,2024,remembered,
            RA,Geneva,1995,remembered,
            RA,Geneva,1997,remembered,
            RA,Istanbul,2000,remembered,
            RA,Geneva,2003,remembered,
            RA,Geneva,2007,remembered,
            RA,Geneva,2012,remembered,
            RA,Geneva,2015,remembered,
            RA,Sharm el-Sheikh,2019,remembered,
            RA,Dubai,2023,remembered,
            WRC,Geneva,1995,remembered,
            WRC,Geneva,1997,remembered,
            WRC,Istanbul,2000,remembered,
            WRC,Geneva,2003,remembered,
            WRC,Geneva,2007,remembered,
            WRC,Geneva,2012,remembered,
            WRC,Geneva,2015,remembered,
            WRC,Sharm el-Sheikh,2019,remembered,
            WRC,Dubai,2023,remembered,
            """;
}
