package org.keruen.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.orders.OrdersDocument;
import org.keruen.report.orders.OrdersJson;
import org.keruen.report.orders.OrdersText;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.orders.OrdersStudy;
import org.keruen.study.question.OrdersQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `keruen orders`: what is shut, limited or let pass, where and when.
@Command(
        name = "orders",
        header = "Lists the operating orders on record: bans, quotas and closures of railways, ports and states.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen orders --at Kuryk --on 2025-05-25",
            "  keruen orders --at Dostyk --commodity wheat",
            "  keruen orders --on 2026-03-20 --json",
            "",
            "Orders of your own go into the orders.csv of a folder given with --overlay; plan obeys them like the rest.",
        })
final class OrdersVerb implements Callable<Integer> {
    private final Door door;

    @Option(
            names = "--at",
            paramLabel = "PLACE",
            description = "A station, port or border, in any language, or its id; with it come the orders of every"
                    + " border that it lies on.")
    private @Nullable String at;

    @Option(names = "--on", paramLabel = "DAY", description = "Only those in force on this day; without it, all.")
    private @Nullable String on;

    @Option(
            names = "--commodity",
            paramLabel = "GOODS",
            description = "Only those about these goods: an id, a name in any language or an HS code.")
    private @Nullable String commodity;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
    private @Nullable String language;

    @Mixin
    private PackageOptions data;

    OrdersVerb(Door door) {
        this.door = door;
        this.data = new PackageOptions();
    }

    @Override
    public Integer call() {
        OrdersQuestion question = new OrdersQuestion(
                Optional.ofNullable(at),
                Optional.ofNullable(on),
                Optional.ofNullable(commodity),
                Optional.ofNullable(language));
        OrdersDocument document = new OrdersStudy(Corridors.open(data.choice())).list(question);
        door.out().print(json ? OrdersJson.write(document) : OrdersText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
