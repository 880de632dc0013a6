// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.newstudy;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.parts.FileQuestion;

/** Name, folder and coder of a new study. The folder follows the name until the person chooses another. */
public final class NewStudyPage extends WizardPage {

	private final NewStudyDefaults defaults;
	private NewStudy typed;
	private @Nullable Path parent;
	private boolean folderChosen;
	private boolean filling;
	private String proposed = ""; //$NON-NLS-1$
	private @Nullable Text nameField;

	public NewStudyPage(NewStudyDefaults defaults) {
		super("newStudy"); //$NON-NLS-1$
		this.defaults = defaults;
		typed = new NewStudy("", "", defaults.coder()); //$NON-NLS-1$ //$NON-NLS-2$
		parent = defaults.parent();
		setTitle(NewStudyMessages.NewStudyPage_title);
		setDescription(NewStudyMessages.NewStudyPage_description);
		setPageComplete(false);
	}

	/** What was typed. */
	public NewStudy newStudy() {
		return typed;
	}

	/** Proposes a name, unless the person has typed one. */
	public void propose(String name) {
		if (typed.name().equals(proposed)) {
			proposed = name;
			Text field = nameField;
			if (field == null) {
				typed = new NewStudy(name, typed.folder(), typed.coder());
			} else {
				field.setText(name);
				field.selectAll();
			}
		}
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createControl(Composite parentControl) {
		Composite area = new Composite(parentControl, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 16).spacing(8, 12).applyTo(area);
		Text name = field(area, NewStudyMessages.NewStudyPage_name, 2);
		Text folder = field(area, NewStudyMessages.NewStudyPage_folder, 1);
		folder.setTextDirection(SWT.LEFT_TO_RIGHT); // a path reads from the left in every language
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(NewStudyMessages.NewStudyPage_browse);
		setButtonLayoutData(browse);
		Text coder = field(area, NewStudyMessages.NewStudyPage_coder, 2);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(NewStudyMessages.NewStudyPage_coderHint);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(hint);

		coder.setText(typed.coder());
		name.setText(typed.name());
		nameField = name;
		proposeFolder(folder);
		name.addModifyListener(event -> {
			typed = new NewStudy(name.getText(), typed.folder(), typed.coder());
			if (!folderChosen) {
				proposeFolder(folder);
			}
			check();
		});
		folder.addModifyListener(event -> {
			folderChosen |= !filling;
			typed = new NewStudy(typed.name(), folder.getText(), typed.coder());
			check();
		});
		coder.addModifyListener(event -> {
			typed = new NewStudy(typed.name(), typed.folder(), coder.getText());
			check();
		});
		browse.addListener(SWT.Selection, event -> browse(folder));
		setControl(area);
		name.setFocus();
		if (!typed.name().isEmpty()) {
			check(); // it was proposed
		}
	}

	/** As the last page of a wizard it comes when a button is pressed that cannot be pressed any more then; the platform gives the focus to the one beside it, which goes back. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		Text name = nameField;
		if (visible && name != null) {
			name.getDisplay().asyncExec(() -> {
				if (!name.isDisposed() && name.isVisible()) {
					name.setFocus();
				}
			});
		}
	}

	private static Text field(Composite area, String label, int span) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().span(span, 1).align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		return text;
	}

	/** Puts a folder for the name into the field. */
	private void proposeFolder(Text folder) {
		Path below = parent;
		if (below != null) {
			filling = true;
			folder.setText(NewStudy.proposed(below, typed.name().isBlank() ? NewStudyMessages.NewStudyPage_unnamed : typed.name()).toString());
			typed = new NewStudy(typed.name(), folder.getText(), typed.coder());
			filling = false;
		}
	}

	private void browse(Text folder) {
		FileQuestion question = FileQuestion.folder(NewStudyMessages.NewStudyPage_browseTitle, NewStudyMessages.NewStudyPage_browseMessage).in(defaults.parent().toString());
		question.ask(getShell()).map(FileQuestion.Answer::path).ifPresent(chosen -> {
			Path path = Path.of(chosen);
			boolean usable = new NewStudy(NewStudyMessages.NewStudyPage_unnamed, chosen, NewStudyMessages.NewStudyPage_unnamed).fault().isEmpty();
			if (usable) {
				folder.setText(chosen);
			} else {
				parent = path; // it holds something: the study gets a folder of its own in it
				folderChosen = false;
				proposeFolder(folder);
				check();
			}
		});
	}

	private void check() {
		Optional<String> reason = typed.fault().map(NewStudyPage::words);
		reason.ifPresentOrElse(this::setErrorMessage, () -> setErrorMessage(null));
		setPageComplete(reason.isEmpty());
	}

	private static String words(NewStudy.Fault fault) {
		return switch (fault) {
		case NAME -> NewStudyMessages.NewStudyPage_faultName;
		case FOLDER_EMPTY -> NewStudyMessages.NewStudyPage_faultFolderEmpty;
		case FOLDER_RELATIVE -> NewStudyMessages.NewStudyPage_faultFolderRelative;
		case FOLDER_IS_FILE -> NewStudyMessages.NewStudyPage_faultFolderIsFile;
		case FOLDER_FULL -> NewStudyMessages.NewStudyPage_faultFolderFull;
		case FOLDER_IS_STUDY -> NewStudyMessages.NewStudyPage_faultFolderIsStudy;
		case FOLDER_NOT_WRITABLE -> NewStudyMessages.NewStudyPage_faultFolderNotWritable;
		case CODER -> NewStudyMessages.NewStudyPage_faultCoder;
		};
	}
}
