// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Palette;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.icons.CodeSwatch;
import org.hashiya.ui.parts.QuietDialog;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** The coders of a study with their names, initials and colours, to change these. Each change is one step of undo. */
@NonNullByDefault({}) // the platform says nothing of null
public final class CodersDialog extends QuietDialog {

	private static final String MEMO_COMMAND = "org.hashiya.ui.analysis.memoOnCoder"; //$NON-NLS-1$
	private static final int WIDTH = 440;
	private static final int HEIGHT = 150;
	private static final int COLOURS = 16;

	private static final int MEMO = IDialogConstants.CLIENT_ID;

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private List<Coder> coders = List.of();
	private Table table;
	private Text name;
	private Text initials;
	private Button colour;
	private Colour chosen;
	/** The coder as they are in the fields, before what is typed there. */
	private Coder edited;
	private boolean showing;
	private ResourceManager resources;
	private Disposable subscription;

	public CodersDialog(IWorkbenchWindow window, OpenStudy open) {
		super(window.getShell(), InternalMessages.Coders_title);
		this.window = window;
		this.open = open;
	}

	@Override
	protected void fill(Composite area) {
		setMessage(InternalMessages.Coders_message);
		table = table(area, SWT.SINGLE, WIDTH, HEIGHT);
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
		column(table, InternalMessages.Coders_name, 300);
		column(table, InternalMessages.Coders_initials, 100);
		table.addListener(SWT.Selection, event -> selected());
		name = field(area, InternalMessages.Coders_name);
		initials = field(area, InternalMessages.Coders_initials);
		new Label(area, SWT.NONE).setText(InternalMessages.Coders_colour);
		colour = new Button(area, SWT.PUSH);
		colour.addListener(SWT.Selection, event -> colours());
		GridDataFactory.swtDefaults().applyTo(colour);
		subscription = new StudyUi(open, table.getDisplay()).onChange(table, update -> show());
	}

	private Text field(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> enable());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, MEMO, InternalMessages.Coders_memo, false);
		createButton(parent, IDialogConstants.OK_ID, InternalMessages.Coders_change, true);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
		show();
		table.select(coders.indexOf(open.coder().orElse(coders.isEmpty() ? null : coders.getFirst())));
		selected();
	}

	private void show() {
		Coder selected = coder();
		showing = true;
		coders = List.copyOf(open.study().coders().list());
		table.removeAll();
		for (Coder coder : coders) {
			TableItem item = new TableItem(table, SWT.NONE);
			boolean me = open.coder().filter(coder::equals).isPresent();
			item.setText(new String[] { me ? MessageFormat.format(InternalMessages.Coders_me, coder.name()) : coder.name(), coder.initials() });
			item.setImage(0, resources.create(new CodeSwatch(ThemeColours.of(table).tints().full(coder.colour()))));
			if (selected != null && coder.id().equals(selected.id())) {
				table.select(coders.indexOf(coder));
			}
		}
		showing = false;
		selected();
	}

	private @Nullable Coder coder() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= coders.size() ? null : coders.get(index);
	}

	private void selected() {
		Coder coder = coder();
		if (showing || coder != null && Objects.equals(coder, edited)) {
			enable(); // what is being typed stays, whatever else was changed
			return;
		}
		edited = coder;
		name.setText(coder == null ? "" : coder.name()); //$NON-NLS-1$
		initials.setText(coder == null ? "" : coder.initials()); //$NON-NLS-1$
		chosen = coder == null ? null : coder.colour();
		enable();
	}

	private void enable() {
		Coder coder = coder();
		colour.setEnabled(coder != null);
		colour.setImage(chosen == null ? null : resources.create(new CodeSwatch(ThemeColours.of(table).tints().full(chosen))));
		colour.setText(InternalMessages.Coders_choose);
		colour.getParent().layout();
		Button memo = getButton(MEMO);
		if (memo != null) {
			memo.setEnabled(coder != null && !open.isReadOnly());
		}
		Button change = getButton(IDialogConstants.OK_ID);
		if (change != null) {
			change.setEnabled(coder != null && !open.isReadOnly() && wrong(coder) == null);
			setErrorMessage(coder == null ? null : wrong(coder));
		}
	}

	private @Nullable String wrong(Coder coder) {
		try {
			StudyActs.changeCoder(open.study(), coder, name.getText(), initials.getText(), chosen == null ? coder.colour() : chosen);
			return null;
		} catch (StudyProblem problem) {
			return Wording.problem(problem);
		}
	}

	private void colours() {
		Menu menu = new Menu(colour);
		for (int at = 0; at < COLOURS; at++) {
			Colour each = Palette.colour(at);
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(MessageFormat.format(InternalMessages.Coders_number, at + 1));
			item.setImage(resources.create(new CodeSwatch(ThemeColours.of(table).tints().full(each))));
			item.addListener(SWT.Selection, event -> {
				chosen = each;
				enable();
			});
		}
		menu.addListener(SWT.Hide, (Event event) -> menu.getDisplay().asyncExec(menu::dispose)); // the selection comes after it is hidden
		menu.setVisible(true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.OK_ID) {
			change();
		} else if (button == MEMO) {
			memo();
		} else {
			close();
		}
	}

	/** Another room writes memos. */
	private void memo() {
		Coder coder = coder();
		if (coder != null) {
			try {
				ParameterizedCommand command = ParameterizedCommand.generateCommand(window.getService(ICommandService.class).getCommand(MEMO_COMMAND), Map.of(MEMO_COMMAND + ".coder", coder.id().toString())); //$NON-NLS-1$
				window.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				ILog.of(CodersDialog.class).error(MEMO_COMMAND, e);
			}
		}
	}

	private void change() {
		Coder coder = coder();
		if (coder != null) {
			String typed = name.getText();
			String letters = initials.getText();
			Colour colourNow = chosen;
			Acting.of(window).perform(open, (study, author) -> {
				Coder known = study.coders().get(coder.id());
				return known == null ? Optional.empty() : StudyActs.changeCoder(study, known, typed, letters, colourNow);
			});
		}
	}

	@Override
	public boolean close() {
		if (subscription != null) {
			subscription.dispose();
		}
		return super.close();
	}
}
