namespace Puebla.Tests.Outcomes.Understanding;

/// <summary>Read by hand: initial of the section and path, whether it asks, whom, by which day. Paths that are left out ask nothing.</summary>
internal static class SeedAnswers
{
    public const string WorkingGroup2020 = """
        1 -; 1.a -; 2 asks members 2020-10-28; 2.a asks members; 2.a.• -; 2.b asks members; 2.b.• asks members,presidency; 2.c asks members; 2.c.•1 -
        2.c.•2 asks  2020-10-31; 3 asks OIM 2020-12-04; 4 -; 4.a -; 4.b -; 4.c -; 4.d asks grcm; 5 -; 6 -
        """;

    public const string Grcm2017 = """
        C1 -; C2 -; C2.a asks members; C2.b -; C2.c asks OIM; C2.d -; C2.e -; C2.f -; C3 asks members,secretariat; C4 asks secretariat
        C5 asks members; C6 -; C7 asks secretariat; C8 -; C9 -; C10 asks members; C11 -; C12 -; C13 -; C14 asks members; C15 asks; C16 asks
        C16.a asks members 2017-07-15; C16.b asks; C16.c asks  2017-09-22; C16.d asks; C17 -; C18 -; C18.a -; C18.b -; C18.c -
        C18.+ asks civil-society; C19 asks; C20 asks USA,OIM; C21 asks; C22 -; C23 asks members; C24 asks members
        C25 asks BLZ,NIC,presidency; C26 asks members; C27 -; C28 asks secretariat,presidency; C29 -; R1 asks; R2 asks; R3 asks
        """;

    public const string Grcm2021 = """
        C1 -; C1.a asks members; C1.b asks members; C1.c -; C1.d -; C1.e asks BLZ,DOM 2022-03-31; C2 asks members; C2.a asks; C2.b asks
        C3 asks members; C4 -; C4.a -; C4.b asks; C4.c -; C4.d asks; C4.e -; C5 -; C5.a -; C5.b asks; C5.c asks csm; C5.d asks; C6 -; C6.a -
        C6.b asks members,observer-organizations,civil-society; C7 asks members; C7.a asks members; C7.c asks members; C7.j asks members
        C7.p asks members; C7.p.ii asks members; C7.p.+ asks MEX,CRI,PAN; C7.u asks members; C7.u.i asks; C7.w asks members
        C8 asks; C8.a asks; C8.b asks; C9 asks observer-organizations,CICR,OIT,ACNUR,OIM; C10 -; C11 -; C12 -
        """;

    public static IEnumerable<string> Lines(string answers) =>
        answers.Split(
            [';', '\n'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
}
