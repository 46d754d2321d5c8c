using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Aside;
using Puebla.Commitments.Asking;
using Puebla.Commitments.Boards;
using Puebla.Commitments.Boards.AskedOfAll;
using Puebla.Commitments.Boards.Chronology;
using Puebla.Commitments.Boards.Export;
using Puebla.Commitments.Boards.Keeping;
using Puebla.Commitments.Boards.Links;
using Puebla.Commitments.Boards.List;
using Puebla.Commitments.Boards.OfMeeting;
using Puebla.Commitments.Boards.Priorities;
using Puebla.Commitments.Boards.Tallies;
using Puebla.Commitments.Brief;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Contest;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Counting;
using Puebla.Commitments.Detail;
using Puebla.Commitments.EditClause;
using Puebla.Commitments.End;
using Puebla.Commitments.FollowUps;
using Puebla.Commitments.Moving;
using Puebla.Commitments.Note;
using Puebla.Commitments.Open;
using Puebla.Commitments.Overview;
using Puebla.Commitments.Proposals;
using Puebla.Commitments.Proposals.Aside;
using Puebla.Commitments.Proposals.Asking;
using Puebla.Commitments.Proposals.Detail;
using Puebla.Commitments.Proposals.Follow;
using Puebla.Commitments.Proposals.List;
using Puebla.Commitments.Proposals.Undo;
using Puebla.Commitments.Proposals.Withdraw;
using Puebla.Commitments.Recur;
using Puebla.Commitments.Remind;
using Puebla.Commitments.Report;
using Puebla.Commitments.Sheets;
using Puebla.Commitments.Sight;
using Puebla.Commitments.Words;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Kernel.Retention;
using Puebla.Kernel.WorkingDays;
using Puebla.Record.Contracts;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments;

/// <summary>The module's table of contents.</summary>
public static class CommitmentsModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddCommitments(this IServiceCollection services)
    {
        services.AddSingleton(new SentenceSource(Texts.ResourceManager));
        return services
            .AddConfirming()
            .AddSight()
            .AddDetail()
            .AddProgress()
            .AddAsking()
            .AddBoards()
            .AddProposals()
            .AddReminding()
            .AddSheets();
    }

    private static IServiceCollection AddConfirming(this IServiceCollection services)
    {
        services.AddSingleton(ConfirmPlaces.Queue).AddSingleton(ConfirmPlaces.Clauses);
        services.AddSingleton(
            new PrivatePage(
                ConfirmPlaces.Queue,
                "Confirm.Menu",
                typeof(Texts),
                35,
                Act.ConfirmCommitments
            )
        );
        services.AddSingleton<INames, FindingNames>().AddScoped<DeadlineWords>();
        services.AddScoped<ClauseReader>().AddScoped<ClauseQueue>().AddScoped<QueueCounts>();
        services.AddScoped<VerdictWriter>().AddScoped<ConfirmJournal>().AddScoped<ClauseShower>();
        services.AddScoped<Confirmer>().AddScoped<Undoer>().AddScoped<CorrectedVerdicts>();
        services.AddScoped<ClauseViews>().AddScoped<ClauseEditor>();
        services.AddScoped<IAsks, ConfirmAsks>();
        services.AddScoped<IHearsFacts, MovedDeadlines>();
        services.AddScoped<IDailyJob, NextTimes>().AddScoped<TimesReader>();
        return services;
    }

    private static IServiceCollection AddSight(this IServiceCollection services) =>
        services
            .AddScoped<Answering>()
            .AddScoped<CommitmentSight>()
            .AddScoped<Readers>()
            .AddScoped<PlaceAsReason>()
            .AddScoped<Told>()
            .AddScoped<LineBook>()
            .AddScoped<LineFinder>()
            .AddScoped<IAccessExplainer, CommitmentExplainer>()
            .AddScoped<INames, AddresseeNames>()
            .AddSingleton<INames, StateNames>();

    private static IServiceCollection AddDetail(this IServiceCollection services) =>
        services
            .AddSingleton(CommitmentPlaces.Own)
            .AddScoped<CommitmentFinder>()
            .AddScoped<CommitmentReader>()
            .AddScoped<CitedReader>()
            .AddScoped<RequestReader>()
            .AddScoped<EvidenceReader>()
            .AddScoped<ReportReader>()
            .AddScoped<OpeningReader>()
            .AddScoped<UnconfirmedClauses>()
            .AddScoped<IProvisionAside, CommitmentAside>();

    // What is said of lines: reports, notes, contests, later decisions; and who sees it.
    private static IServiceCollection AddProgress(this IServiceCollection services) =>
        services
            .AddScoped<ReportChecks>()
            .AddScoped<PreparedReader>()
            .AddScoped<Preparer>()
            .AddScoped<Reporter>()
            .AddScoped<IRetained, RetainedPrepared>()
            .AddScoped<Noter>()
            .AddScoped<Contester>()
            .AddScoped<Ender>()
            .AddScoped<Opener>();

    private static IServiceCollection AddBoards(this IServiceCollection services)
    {
        foreach (var place in BoardPlaces.All)
        {
            services.AddSingleton(place);
        }
        services.AddSingleton<KeptFigures>().AddScoped<Figures>();
        services.AddSingleton<IForgetful>(provider => provider.GetRequiredService<KeptFigures>());
        services.AddScoped<Narrowing>().AddScoped<BoardRows>();
        services.AddScoped<BoardReader>().AddScoped<ChoiceReader>().AddScoped<BoardExport>();
        services.AddScoped<TallyReader>().AddScoped<MatrixReader>();
        services.AddScoped<Prioritizer>().AddScoped<PriorityReader>().AddScoped<PriorityList>();
        services.AddScoped<MeetingBoardReader>().AddScoped<MeetingProposals>();
        services.AddScoped<ChronologyReader>();
        services.AddScoped<IMeetingAside, AskedAtMeeting>();
        services.AddScoped<ISubjectLinks, BoardLinks>();
        return services;
    }

    private static IServiceCollection AddAsking(this IServiceCollection services) =>
        services
            .AddSingleton(AskingSettings.Definition)
            .AddScoped<AskedLines>()
            .AddScoped<IAsks, CommitmentAsks>();

    // What was only noted, and what became of it.
    private static IServiceCollection AddProposals(this IServiceCollection services) =>
        services
            .AddSingleton(ProposalPlaces.Proposals)
            .AddSingleton(
                new PrivatePage(
                    ProposalPlaces.Proposals,
                    "Proposals.Title",
                    typeof(Texts),
                    37,
                    Menu: PageMenu.Account
                )
            )
            .AddScoped<ProposalSights>()
            .AddScoped<ProposalFinder>()
            .AddScoped<ProposalBook>()
            .AddScoped<ProposalList>()
            .AddScoped<ProposalReader>()
            .AddScoped<TurnReader>()
            .AddScoped<Follower>()
            .AddScoped<TurnUndoer>()
            .AddScoped<Withdrawer>()
            .AddScoped<IProvisionAside, ProposalAside>()
            .AddScoped<IProvisionFollowUp, ProvisionFollowUps>()
            .AddScoped<IAsks, ProposalAsks>()
            .AddSingleton<INames, ProposalStateNames>();

    // Deadlines in working days, and those who are reminded of them.
    private static IServiceCollection AddReminding(this IServiceCollection services)
    {
        foreach (var setting in RemindSettings.All)
        {
            services.AddSingleton(setting);
        }
        services.AddScoped<DueCalendars>().AddScoped<ICalendarUse, OpenDeadlines>();
        services.AddSingleton(RemindPlaces.Opened);
        services.AddScoped<ReminderCalendars>().AddScoped<INoticeWaits, WaitingReminders>();
        services.AddScoped<DueReminders>().AddScoped<Reminding>().AddScoped<Planner>();
        services.AddScoped<ReminderOpener>().AddScoped<INoticeStands, StandingReminders>();
        services.AddScoped<RemindersReader>().AddScoped<SentReader>();
        services.AddScoped<ReceiversReader>();
        services.AddScoped<IPersonErased, ErasedReminders>();
        return services.AddHostedService<ReminderClock>();
    }

    // A country on one page, and all that a presidency has open.
    private static IServiceCollection AddSheets(this IServiceCollection services)
    {
        foreach (var place in SheetPlaces.All)
        {
            services.AddSingleton(place);
        }
        foreach (var page in SheetPlaces.Menu)
        {
            services.AddSingleton(page);
        }
        return services
            .AddScoped<LineCells>()
            .AddScoped<BriefMaker>()
            .AddScoped<BriefAsked>()
            .AddScoped<BriefMeetings>()
            .AddScoped<BriefContacts>()
            .AddScoped<OverviewMaker>()
            .AddScoped<OpenReader>()
            .AddScoped<OpenParts>()
            .AddScoped<PendingParts>()
            .AddScoped<ISubjectLinks, SheetLinks>();
    }
}
