// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.work.WhereToCode;
import org.hashiya.analysis.Unit;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.analysis.retrieval.PassageOrder;
import org.hashiya.exchange.MemoForm;
import org.hashiya.exchange.RefiProfile;
import org.hashiya.exchange.What;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Relation;
import org.hashiya.model.Variable;
import org.hashiya.text.Extent;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: it has commands and does nothing alone. */
@Command(name = "hashiya", description = "Qualitative coding of texts, without a window. hashiya alone starts the window.", footer = { "",
		"The result goes to standard output and nothing else does. Ends with 0 where it is done, with 1 where it could not be done, with 2 where the command was not written correctly." })
public final class RootCommand implements Callable<Integer> {

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "explains the program; after a command, the command")
	boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, description = "prints the version")
	boolean version;

	@Spec
	CommandSpec spec = CommandSpec.create();

	private final Console console;

	private RootCommand(Console console) {
		this.console = console;
	}

	/** The whole grammar. */
	public static CommandLine grammar(Console console, String version) {
		CommandLine line = new CommandLine(new RootCommand(console));
		Stream.of(new NewCommand(console), new RenameCommand(console), new ImportCommand(console), new ImportCodingsCommand(console), new ImportCodebookCommand(console), new ShareCodebookCommand(console), new CodesCommand(console), new DefinitionsCommand(console), new CodeCommand(console), new UncodeCommand(console), new RecodeCommand(console), new UndoCommand(console),
				new RedoCommand(console), new HistoryCommand(console), new PassagesCommand(console), new QueriesCommand(console), new QueryCommand(console),
				new EditCodeCommand(console), new MergeCodesCommand(console), new SplitCodeCommand(console), new CopyCodeCommand(console), new SetsCommand(console), new SetCommand(console),
				new RelationsCommand(console), new RelationCommand(console), new DocumentsCommand(console), new DocumentCommand(console), new GroupCommand(console), new CodersCommand(console), new CoderCommand(console), new CasesCommand(console), new CaseCommand(console), new VariablesCommand(console),
				new VariableCommand(console), new ValuesCommand(console), new ImportValuesCommand(console), new MemosCommand(console), new MemoCommand(console), new ReplaceCommand(console), new UnplacedCommand(console),
				new PlaceCommand(console), new PseudonymiseCommand(console), new EraseCommand(console), new FreqCommand(console), new ExportCommand(console),
				new MilestoneCommand(console), new MilestonesCommand(console), new CompareCommand(console),
				new CheckCommand(console), new ConflictsCommand(console), new SettleCommand(console), new MergeDriverCommand(console), new DemoCommand(console)).forEach(line::addSubcommand);
		line.getCommandSpec().version("Hashiya " + version);
		// what a text, a name or a memo says is none of our business: it may begin with a dash or an at sign
		line.setExpandAtFiles(false).setPosixClusteredShortOptionsAllowed(false).setAllowOptionsAsOptionParameters(true).setTrimQuotes(false);
		line.registerConverter(ListFormat.class, new Choice<>(ListFormat.class)).registerConverter(CountOptions.By.class, new Choice<>(CountOptions.By.class))
				.registerConverter(Unit.class, new Choice<>(Unit.class)).registerConverter(What.class, new Choice<>(What.class)).registerConverter(RefiProfile.class, new Choice<>(RefiProfile.class)).registerConverter(MemoForm.class, new Choice<>(MemoForm.class)).registerConverter(ExportCommand.Separator.class, new Choice<>(ExportCommand.Separator.class))
				.registerConverter(Extent.class, new Choice<>(Extent.class)).registerConverter(WhereToCode.Ranged.class, new RangeWords())
				.registerConverter(java.time.Instant.class, new SinceWords())
				.registerConverter(Relation.Kind.class, new Choice<>(Relation.Kind.class)).registerConverter(Variable.Type.class, new Choice<>(Variable.Type.class)).registerConverter(Document.State.class, new Choice<>(Document.State.class))
				.registerConverter(DocumentCommand.Way.class, new Choice<>(DocumentCommand.Way.class)).registerConverter(Colour.class, new ColourWords()).registerConverter(ElementKind.class, new Choice<>(ElementKind.class)).registerConverter(ShareCodebookCommand.Side.class, new Choice<>(ShareCodebookCommand.Side.class))
				.registerConverter(MemoFilter.Order.class, new Choice<>(MemoFilter.Order.class)).registerConverter(PassageOrder.class, new Choice<>(PassageOrder.class))
				.registerConverter(PassageGrouping.class, new Choice<>(PassageGrouping.class));
		line.setUsageHelpWidth(110).setUsageHelpAutoWidth(false).setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		return line;
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), console.words().sentence("usage.nothing"));
	}
}
