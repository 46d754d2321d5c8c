using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Asking;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments;

/// <summary>Deadlines as texts write them, and the day at which they come out.</summary>
public sealed class DeadlineTests
{
    private static readonly ConferenceFacts Facts = CrmData.Facts;

    [Theory]
    [InlineData("a la brevedad", DeadlineKind.Vague)]
    [InlineData("en tiempo y forma", DeadlineKind.Vague)]
    [InlineData("cada vez que sea necesario", DeadlineKind.Vague)]
    [InlineData("inmediatamente", DeadlineKind.Vague)]
    [InlineData("trimestralmente", DeadlineKind.Recurring, 3, DeadlineUnit.Months)]
    [InlineData("de manera trimestral", DeadlineKind.Recurring, 3, DeadlineUnit.Months)]
    [InlineData("dos veces al año", DeadlineKind.Recurring, 6, DeadlineUnit.Months)]
    [InlineData("anualmente", DeadlineKind.Recurring, 1, DeadlineUnit.Years)]
    [InlineData("cada seis meses", DeadlineKind.Recurring, 6, DeadlineUnit.Months)]
    [InlineData("quarterly", DeadlineKind.Recurring, 3, DeadlineUnit.Months)]
    [InlineData("en un plazo máximo de tres meses", DeadlineKind.Counted, 3, DeadlineUnit.Months)]
    [InlineData("en 5 días hábiles", DeadlineKind.Counted, 5, DeadlineUnit.WorkingDays)]
    [InlineData("dentro de los quince (15) días", DeadlineKind.Counted, 15, DeadlineUnit.Days)]
    [InlineData("within two weeks", DeadlineKind.Counted, 2, DeadlineUnit.Weeks)]
    internal void Words_are_read_into_a_kind(
        string words,
        DeadlineKind kind,
        int? count = null,
        DeadlineUnit? unit = null
    )
    {
        var read = DeadlineReader.Read(Clauses.Of("Enviar algo.", deadline: words), Facts);
        Assert.Equal((kind, count, unit), (read.Kind, read.Count, read.Unit));
        Assert.Equal(words, read.Words);
    }

    [Theory]
    [InlineData("trimestralmente", "2020-02-28")]
    [InlineData("cada seis meses", "2020-05-28")]
    [InlineData("anualmente", "2020-11-28")]
    public void What_recurs_is_due_first_one_period_after_the_text_where_nobody_says_otherwise(
        string words,
        string first
    )
    {
        var day = DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture);
        var read = DeadlineReader.Read(
            Clauses.Of("Enviar algo.", deadline: words, day: new(2019, 11, 28)),
            Facts
        );
        Assert.Equal((day, day), (read.From, read.DueDay));
    }

    [Fact]
    public void A_day_is_late_when_the_day_is_over_in_San_Jose()
    {
        var read = DeadlineReader.Read(
            Clauses.Of(
                "x",
                deadline: "a más tardar el I Trimestre del año 2022",
                deadlineDay: new(2022, 3, 31)
            ),
            Facts
        );
        Assert.Equal((DeadlineKind.Day, new DateOnly(2022, 3, 31)), (read.Kind, read.DueDay));
        Assert.Equal(new DateTimeOffset(2022, 4, 1, 6, 0, 0, TimeSpan.Zero), read.DueEnds);
    }

    [Theory]
    [InlineData(
        "en la próxima reunión del GRCM",
        "próxima reunión del GRCM",
        "2010-05-18",
        "grcm-2010-11-16",
        "2010-11-16"
    )]
    [InlineData(
        "antes de la próxima reunión del GRCM",
        "próxima reunión del GRCM",
        "2010-05-18",
        "grcm-2010-11-16",
        "2010-11-15"
    )]
    [InlineData(
        "antes de la reunión del Grupo Regional de Consulta sobre Migración (GRCM) de octubre de 2010",
        "reunión del Grupo Regional de Consulta sobre Migración (GRCM) de octubre de 2010",
        "2010-05-20",
        "grcm-2010-11-16",
        "2010-11-15"
    )]
    [InlineData(
        "en la próxima reunión del Grupo Ad Hoc sobre migrantes extra-regionales",
        "próxima reunión del Grupo Ad Hoc sobre migrantes extra-regionales",
        "2017-06-20",
        "ad-hoc-extraregional-2017-07-06",
        "2017-07-06"
    )]
    [InlineData(
        "en el marco de la reunión Viceministerial de la CRM de 2017",
        "reunión Viceministerial de la CRM de 2017",
        "2017-06-20",
        "crm-2017",
        "2017-11-30"
    )]
    public void A_meeting_is_found_by_what_is_said_of_it(
        string words,
        string tied,
        string asked,
        string meeting,
        string due
    )
    {
        var read = DeadlineReader.Read(
            Clauses.Of("x", deadline: words, relativeTo: tied, day: CrmData.Day(asked)),
            Facts
        );
        Assert.Equal((DeadlineKind.Meeting, meeting), (read.Kind, read.Meeting));
        Assert.Equal(CrmData.Day(due), read.DueDay);
    }

    [Fact]
    public void A_meeting_by_its_ordinal_is_that_one()
    {
        var read = DeadlineReader.Read(
            Clauses.Of(
                "x",
                deadline: "antes de la V Conferencia Regional sobre Migración",
                relativeTo: "V Conferencia Regional sobre Migración",
                body: "vice-ministers",
                day: new(1998, 2, 26)
            ),
            Facts
        );
        Assert.Equal(5, Facts.Meeting(read.Meeting!)!.Ordinal);
    }

    [Fact]
    public void What_no_register_knows_is_chosen_by_a_person()
    {
        var read = DeadlineReader.Read(
            Clauses.Of(
                "x",
                deadline: "en la próxima reunión del GRCM",
                relativeTo: "próxima reunión del GRCM",
                day: new(2090, 1, 1)
            ),
            Facts
        );
        Assert.Equal((DeadlineKind.Meeting, null, null), (read.Kind, read.Meeting, read.DueDay));
    }

    [Fact]
    public void A_months_notice_is_counted_back_from_the_meeting_that_considers_it()
    {
        var read = DeadlineReader.Read(
            Clauses.Of(
                "enviar el presupuesto del año siguiente con un mes de antelación para su consideración",
                deadline: "con un mes de antelación",
                day: new(2021, 7, 29)
            ),
            Facts
        );
        Assert.Equal(
            (DeadlineKind.Meeting, "crm-2021", 1, DeadlineUnit.Months),
            (read.Kind, read.Meeting, read.Count, read.Unit)
        );
        Assert.Equal(new DateOnly(2021, 11, 2), read.DueDay);
    }

    [Fact]
    public void What_hangs_on_an_act_waits_for_it()
    {
        var read = DeadlineReader.Read(
            Clauses.Of(
                "x",
                deadline: "en un plazo de dos meses",
                relativeTo: "la firma del memorándum"
            ),
            Facts
        );
        Assert.Equal(
            (DeadlineKind.Counted, null, "la firma del memorándum"),
            (read.Kind, read.From, read.Condition)
        );
        Assert.Null(read.DueDay);
        read.From = new(2022, 1, 31);
        DueReckoning.Reckon(read, Facts);
        Assert.Equal(new DateOnly(2022, 3, 31), read.DueDay);
    }

    [Fact]
    public void A_condition_alone_has_no_day()
    {
        var read = DeadlineReader.Read(
            Clauses.Of(
                "Aprobar, una vez realizados los cambios.",
                condition: "una vez realizados los cambios"
            ),
            Facts
        );
        Assert.Equal(
            (DeadlineKind.Conditional, "una vez realizados los cambios"),
            (read.Kind, read.Condition)
        );
        Assert.Null(read.DueEnds);
    }

    [Fact]
    public void What_comes_back_keeps_the_end_of_the_month() =>
        Assert.Equal(
            [new(2022, 1, 31), new(2022, 2, 28), new(2022, 3, 31), new DateOnly(2022, 4, 30)],
            Enumerable
                .Range(0, 4)
                .Select(occurrence =>
                    DueReckoning.At(
                        new()
                        {
                            Kind = DeadlineKind.Recurring,
                            From = new(2022, 1, 31),
                            Count = 1,
                            Unit = DeadlineUnit.Months,
                        },
                        occurrence
                    )
                )
                .OfType<DateOnly>()
        );

    [Fact]
    public void A_deadline_that_moves_says_from_where()
    {
        var deadline = new Deadline
        {
            Kind = DeadlineKind.Meeting,
            Meeting = "grcm-2021-12-01",
            Count = 7,
            Unit = DeadlineUnit.Days,
        };
        DueReckoning.Reckon(deadline, Facts);
        var now = new DateTimeOffset(2021, 10, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.False(DueReckoning.Move(deadline, Facts, now));
        deadline.Meeting = "grcm-2024-07-16";
        Assert.True(DueReckoning.Move(deadline, Facts, now));
        Assert.Equal((new DateOnly(2021, 11, 24), now), (deadline.MovedFrom, deadline.MovedAt));
        Assert.Equal(new DateOnly(2024, 7, 9), deadline.DueDay);
    }

    [Fact]
    public void Whatever_is_counted_the_day_comes_out_once_and_never_ends_before_it_is_over()
    {
        var random = new Random(20211201);
        foreach (var _ in Enumerable.Range(0, 10_000))
        {
            var from = new DateOnly(1996, 1, 1).AddDays(random.Next(20_000));
            var unit = (DeadlineUnit)random.Next(1, 6);
            var count = random.Next(1, 60);
            var deadline = new Deadline
            {
                Kind = DeadlineKind.Counted,
                From = from,
                Count = count,
                Unit = unit,
            };
            DueReckoning.Reckon(deadline, Facts);
            var due = deadline.DueDay!.Value;
            Assert.True(due > from);
            Assert.Equal(Due.InSanJose(due).Ends, deadline.DueEnds);
            // Weekdays alone count, so one more never comes out earlier nor on the same day.
            deadline.Count = count + 1;
            DueReckoning.Reckon(deadline, Facts);
            Assert.True(deadline.DueDay > due);
            if (unit == DeadlineUnit.WorkingDays)
            {
                Assert.False(due.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
                Assert.Equal(
                    count,
                    Enumerable
                        .Range(1, due.DayNumber - from.DayNumber)
                        .Count(n =>
                            from.AddDays(n).DayOfWeek
                                is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                        )
                );
            }
            var every = new Deadline
            {
                Kind = DeadlineKind.Recurring,
                From = from,
                Count = count,
                Unit = unit,
            };
            var time = DueReckoning.OccurrenceOn(every, due);
            Assert.True(DueReckoning.At(every, time) >= due);
            Assert.True(time == 0 || DueReckoning.At(every, time - 1) < due);
        }
    }
}
