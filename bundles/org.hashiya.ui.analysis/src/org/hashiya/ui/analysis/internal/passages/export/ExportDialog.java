// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.FileKinds;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.TargetFile;

/** Asks which passages are written, as what and where to. Remembers the kind and the folder. */
@NonNullByDefault({}) // the platform says nothing of null
final class ExportDialog extends Dialog {

	private static final int WIDTH = 460;
	private static final int INDENT = 16;
	private static final String KIND = "passages.export.kind"; //$NON-NLS-1$
	private static final String FOLDER = "passages.export.folder"; //$NON-NLS-1$
	private static final String SPREADSHEET = "passages.export.spreadsheet"; //$NON-NLS-1$

	private final String study;
	private final int shown;
	private final int chosen;
	private final IEclipsePreferences memory;
	private final Consumer<@NonNull PassageExport> then;
	private final Map<FileKind, Button> kinds = new EnumMap<>(FileKind.class);
	private Button all;
	private Button spreadsheet;
	private Text file;
	private Label says;
	private String suggested = ""; //$NON-NLS-1$
	private FileKind kind;

	/**
	 * @param study    its name
	 * @param shown    how many passages there are
	 * @param selected how many of them are selected
	 * @param memory   where it remembers what was chosen
	 * @param then     is told what the person wants
	 */
	ExportDialog(Shell parent, String study, int shown, int selected, IEclipsePreferences memory, Consumer<@NonNull PassageExport> then) {
		super(parent);
		this.study = study;
		this.shown = shown;
		this.chosen = selected;
		this.memory = memory;
		this.then = then;
		kind = Arrays.stream(FileKind.values()).filter(each -> each.extension().equals(memory.get(KIND, ""))).findFirst().orElse(FileKind.HTML); //$NON-NLS-1$
		setBlockOnOpen(false); // nothing waits for its end
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 4).applyTo(area);
		createWhich(area);
		createKinds(area);
		createFile(area);
		choose(kind);
		return area;
	}

	private void createWhich(Composite area) {
		label(area, Messages.which);
		Composite which = group(area);
		all = radio(which, NLS.bind(Messages.all, shown));
		Button selected = radio(which, NLS.bind(Messages.selected, chosen));
		selected.setEnabled(chosen > 0);
		all.setSelection(chosen < 2); // of more than one somebody took the trouble
		selected.setSelection(chosen >= 2);
	}

	private void createKinds(Composite area) {
		label(area, Messages.format);
		Composite body = group(area);
		for (FileKind each : FileKind.values()) {
			Button button = radio(body, each.label());
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					choose(each);
				}
			});
			kinds.put(each, button);
			if (each == FileKind.CSV) {
				spreadsheet = new Button(body, SWT.CHECK | SWT.WRAP);
				spreadsheet.setText(Messages.spreadsheet);
				spreadsheet.setSelection(memory.getBoolean(SPREADSHEET, true));
				GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).applyTo(spreadsheet);
			}
		}
	}

	private void createFile(Composite area) {
		label(area, Messages.file);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		file = new Text(line, SWT.SINGLE | SWT.BORDER);
		file.setTextDirection(SWT.LEFT_TO_RIGHT); // as all paths
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(file);
		file.addModifyListener(event -> validate());
		Button browse = new Button(line, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		says = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(says);
	}

	private static Composite group(Composite area) {
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(INDENT, 0, 0, 8).spacing(0, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		return body;
	}

	private static void label(Composite area, String words) {
		new Label(area, SWT.NONE).setText(words);
	}

	private static Button radio(Composite body, String words) {
		Button button = new Button(body, SWT.RADIO);
		button.setText(words);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void choose(FileKind wanted) {
		String before = kind.extension();
		kind = wanted;
		kinds.forEach((each, button) -> button.setSelection(each == wanted));
		spreadsheet.setEnabled(wanted == FileKind.CSV);
		if (file.getText().equals(suggested)) {
			suggested = folder().resolve(TargetFile.suggestion(study, Messages.suggested, wanted.extension())).toString();
			file.setText(suggested);
		} else {
			file.setText(TargetFile.with(file.getText(), before, wanted.extension()));
		}
		validate();
	}

	private Optional<@NonNull Path> target() {
		return TargetFile.of(file.getText(), kind.extension());
	}

	private Path folder() {
		String last = memory.get(FOLDER, ""); //$NON-NLS-1$
		return !last.isEmpty() && Files.isDirectory(Path.of(last)) ? Path.of(last) : Path.of(System.getProperty("user.home")); //$NON-NLS-1$
	}

	private void browse() {
		Optional<@NonNull Path> known = target();
		FileQuestion.save(Messages.title, List.of(FileKinds.format(kind.extension()), FileKinds.all()), known.map(path -> String.valueOf(path.getFileName())).orElse("")) //$NON-NLS-1$
				.in(known.map(path -> String.valueOf(path.getParent())).orElse("")).withoutAsking() // this dialog says what will be replaced //$NON-NLS-1$
				.ask(getShell()).ifPresent(found -> file.setText(TargetFile.of(found.path(), kind.extension()).map(Path::toString).orElse(found.path())));
	}

	private void validate() {
		Button ok = getButton(IDialogConstants.OK_ID);
		Optional<@NonNull Path> target = target();
		Path folder = target.map(Path::getParent).orElse(null);
		boolean there = folder != null && Files.isDirectory(folder);
		says.setText(target.isEmpty() ? Messages.noTarget : !there ? NLS.bind(Messages.noFolder, Isolates.wrap(String.valueOf(folder))) : Files.exists(target.get()) ? Messages.replaces : ""); //$NON-NLS-1$
		if (ok != null) {
			ok.setEnabled(there);
		}
	}

	@Override
	protected void okPressed() {
		Path target = target().orElseThrow();
		PassageExport wanted = new PassageExport(all.getSelection(), kind, kind == FileKind.CSV && spreadsheet.getSelection(), target);
		memory.put(KIND, kind.extension());
		memory.put(FOLDER, String.valueOf(target.getParent()));
		memory.putBoolean(SPREADSHEET, spreadsheet.getSelection());
		super.okPressed();
		then.accept(wanted);
	}
}
