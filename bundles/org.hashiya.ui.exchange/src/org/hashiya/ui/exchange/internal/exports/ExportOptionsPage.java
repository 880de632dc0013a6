// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.Unit;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.Excerpt;
import org.hashiya.model.Milestone;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.parts.FileKinds;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.TargetFile;

/** How and where to: the options of the chosen kind, each explained, and the file. */
@NonNullByDefault({}) // the platform says nothing of null
final class ExportOptionsPage extends WizardPage {

	private static final String FOLDER = "exportFolder"; //$NON-NLS-1$
	private static final int WIDTH = 520;
	private static final int INDENT = 24;

	private final Study study;
	/** The newest first. */
	private final List<Milestone> milestones;
	private final Optional<Milestone> first;
	private final Optional<UUID> firstDocument;
	private final Consumer<ExportRequest> lossesAsked;
	private Combo state;
	private PartRow part;
	private Composite formats;
	private Combo format;
	/** The ending that the file's name has now, unless the person wrote another. */
	private String shown;
	private ExportKind kind;
	private FrequencyOptions frequencies;
	private Composite frequencyOptions;
	private Combo unit;
	private Combo breakdown;
	private Button subcodes;
	private CsvRow csv;
	private ProjectRows project;
	private Label refi;
	private Text target;
	private String suggested = ""; //$NON-NLS-1$

	/**
	 * @param first         of which state it is at first; empty for the present
	 * @param firstDocument the document that is chosen at first; empty for all
	 * @param lossesAsked   is told to show what an export would lose
	 */
	ExportOptionsPage(Study study, ExportKind kind, FrequencyOptions frequencies, Optional<Milestone> first, Optional<UUID> firstDocument, Consumer<ExportRequest> lossesAsked) {
		super("options", "", null); //$NON-NLS-1$ //$NON-NLS-2$
		this.study = study;
		milestones = study.milestones().list().reversed();
		shown = kind.extensions().getFirst();
		this.first = first;
		this.firstDocument = firstDocument;
		this.lossesAsked = lossesAsked;
		this.kind = kind;
		this.frequencies = frequencies;
		setDescription(Messages.optionsDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(page);
		createState(page);
		createFrequencyOptions(page);
		part = new PartRow(page, study, firstDocument, () -> project.offerOriginals(!part.isAnonymous()));
		createFormat(page);
		csv = new CsvRow(page, getDialogSettings(), WIDTH, INDENT);
		project = new ProjectRows(page, WIDTH, INDENT, () -> lossesAsked.accept(request()));
		refi = wrapped(page, Messages.refi, 0);
		createTarget(page);
		setControl(page);
		setKind(kind);
	}

	/** Where there is a milestone, one can export what was. */
	private void createState(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(row);
		GridDataFactory.fillDefaults().applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.state);
		state = Combos.readOnly(row);
		state.add(Messages.stateNow);
		milestones.forEach(milestone -> state.add(NLS.bind(Messages.stateThen, Isolates.wrap(milestone.name()))));
		state.select(first.map(milestone -> milestones.indexOf(milestone) + 1).orElse(0));
		state.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setKind(kind)));
		show(row, !milestones.isEmpty());
	}

	private Optional<Milestone> milestone() {
		int index = state == null ? 0 : state.getSelectionIndex();
		return index <= 0 ? Optional.empty() : Optional.of(milestones.get(index - 1));
	}

	private void createFormat(Composite page) {
		formats = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(formats);
		GridDataFactory.fillDefaults().applyTo(formats);
		new Label(formats, SWT.NONE).setText(Messages.format);
		format = Combos.readOnly(formats);
		ExportKind.CODINGS.extensions().forEach(extension -> format.add(ExportWords.format(extension)));
		format.select(0);
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setKind(kind)));
	}

	/** Of the format that is chosen. */
	private String extension() {
		return kind.extensions().get(format != null && kind.isTable() ? format.getSelectionIndex() : 0);
	}

	private void createFrequencyOptions(Composite page) {
		frequencyOptions = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 8).applyTo(frequencyOptions);
		GridDataFactory.fillDefaults().applyTo(frequencyOptions);
		new Label(frequencyOptions, SWT.NONE).setText(Messages.unit);
		unit = Combos.readOnly(frequencyOptions);
		unit.setItems(Arrays.stream(Unit.values()).map(ExportWords::unit).toArray(String[]::new));
		unit.select(frequencies.units().iterator().next().ordinal());
		new Label(frequencyOptions, SWT.NONE).setText(Messages.breakdown);
		breakdown = Combos.readOnly(frequencyOptions);
		breakdown.setItems(Arrays.stream(Breakdown.values()).map(ExportWords::breakdown).toArray(String[]::new));
		breakdown.select(frequencies.breakdown().ordinal());
		subcodes = new Button(frequencyOptions, SWT.CHECK);
		subcodes.setText(Messages.subcodes);
		subcodes.setSelection(frequencies.subcodes());
	}

	private void createTarget(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.target);
		target = new Text(row, SWT.SINGLE | SWT.BORDER | SWT.LEFT_TO_RIGHT); // a path runs left to right
		target.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 120, SWT.DEFAULT).applyTo(target);
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.setToolTipText(Messages.browseTip);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	/** Shows the options of another kind; a file name that the person wrote stays, with another ending. */
	void setKind(ExportKind chosen) {
		kind = chosen;
		setTitle(ExportWords.title(chosen));
		if (getControl() == null) {
			return;
		}
		String before = shown;
		shown = extension();
		show(frequencyOptions, kind == ExportKind.FREQUENCIES);
		show(part.control(), kind.canBePart());
		show(formats, kind.isTable());
		show(csv.control(), isCsv());
		show(project.control(), kind == ExportKind.PROJECT_REFI);
		show(refi, kind.isRefi());
		if (target.getText().equals(suggested)) {
			suggested = folder().resolve(suggestion()).toString();
			target.setText(suggested);
		} else {
			target.setText(TargetFile.with(target.getText(), before, shown));
		}
		((Composite) getControl()).layout(true, true);
		validate();
	}

	private String suggestion() {
		String what = ExportWords.inFileName(kind);
		return TargetFile.suggestion(study.info().name(), milestone().map(milestone -> what + " - " + milestone.name()).orElse(what), extension()); //$NON-NLS-1$
	}

	/** What the person asked for. Where the file is no file yet, it is the one that was suggested. */
	ExportRequest request() {
		remember();
		frequencies = FrequencyOptions.of(Unit.values()[unit.getSelectionIndex()]).by(Breakdown.values()[breakdown.getSelectionIndex()]).withSubcodes(subcodes.getSelection());
		return new ExportRequest(kind, frequencies, isCsv() ? csv.form() : Csv.Form.PLAIN, kind.canBePart() ? part.excerpt() : Excerpt.ALL, project.program(),
				project.withOriginals(), project.memos(), milestone(), target().orElseGet(() -> folder().resolve(suggestion())));
	}

	private boolean isCsv() {
		return extension().equals("csv"); //$NON-NLS-1$
	}

	private void remember() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null) {
			csv.remember(settings);
			target().map(Path::getParent).ifPresent(folder -> settings.put(FOLDER, folder.toString()));
		}
	}

	private Optional<Path> target() {
		return TargetFile.of(target.getText(), extension());
	}

	private Path folder() {
		IDialogSettings settings = getDialogSettings();
		String last = settings == null ? null : settings.get(FOLDER);
		Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
		return last != null && Files.isDirectory(Path.of(last)) ? Path.of(last) : home;
	}

	private void browse() {
		Path known = target().orElse(folder().resolve(suggestion()));
		FileQuestion.save(ExportWords.title(kind), List.of(FileKinds.format(extension()), FileKinds.all()), String.valueOf(known.getFileName())).in(String.valueOf(known.getParent()))
				.withoutAsking() // the page shows what will be replaced
				.ask(getShell()).ifPresent(chosen -> target.setText(TargetFile.of(chosen.path(), extension()).map(Path::toString).orElse(chosen.path())));
	}

	private void validate() {
		Optional<Path> file = target();
		setErrorMessage(null);
		setMessage(null);
		if (file.isEmpty()) {
			setErrorMessage(Messages.noTarget);
		} else if (!Files.isDirectory(file.get().getParent())) {
			setErrorMessage(NLS.bind(Messages.noFolder, Isolates.wrap(String.valueOf(file.get().getParent()))));
		} else if (Files.exists(file.get())) {
			setMessage(Messages.replaces, IMessageProvider.WARNING);
		}
		setPageComplete(getErrorMessage() == null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			target.setFocus();
			target.selectAll();
		}
	}

	private static Label wrapped(Composite page, String text, int indent) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		if (!(control.getLayoutData() instanceof GridData)) {
			control.setLayoutData(new GridData());
		}
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
