// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * A question for a file or a folder. Every part asks by this one, since the system's dialog is not ours: on GTK it blocks, and nothing but the person's own hand can answer it. Who puts another {@link Asker} at the display, under
 * the name of that class ({@link org.eclipse.swt.widgets.Display#setData}), answers in the dialog's place.
 *
 * @param kind    what is asked for
 * @param title   of the window
 * @param message what is asked, where there is room for it: for a folder
 * @param filters the kinds of files that can be chosen, the first one at first
 * @param folder  where it begins, as a path; empty where the system may choose
 * @param name    the file that is proposed, without a folder; may be empty
 * @param asks    whether the dialog itself asks before a file that is there is chosen to be written
 */
public record FileQuestion(Kind kind, String title, String message, List<Filter> filters, String folder, String name, boolean asks) {

	private static final String FOLDER = "folder"; //$NON-NLS-1$

	/** What is asked for. */
	public enum Kind {
		/** A file that is there. */
		OPEN,
		/** Files that are there, all of one folder. */
		OPEN_SEVERAL,
		/** A file to write. */
		SAVE,
		/** A folder that is there or can be made. */
		FOLDER
	}

	/**
	 * A kind of files.
	 *
	 * @param patterns such as {@code *.qdpx;*.qde}
	 * @param name     as the person reads it
	 */
	public record Filter(String patterns, String name) {

		/** The ending of its files, with its dot; empty where they have several or any. */
		private String ending() {
			return patterns.matches("\\*\\.\\w+") ? patterns.substring(1) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * What was chosen.
	 *
	 * @param paths  one, unless several were asked for; in the form of the system
	 * @param filter the number of the filter that was chosen in the end, from 0
	 */
	public record Answer(List<String> paths, int filter) {

		/** The only path, or the first. */
		public String path() {
			return Objects.requireNonNull(paths.getFirst());
		}
	}

	/** Who answers questions in place of the system's dialog. */
	public interface Asker {
		/** What was chosen; nothing where it was given up. Called on the display's thread. */
		Optional<Answer> ask(Shell shell, FileQuestion question);
	}

	/** For a file that is there. */
	public static FileQuestion open(String title, List<Filter> filters) {
		return new FileQuestion(Kind.OPEN, title, "", filters, "", "", false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** For one or more files that are there. */
	public static FileQuestion openSeveral(String title, List<Filter> filters) {
		return new FileQuestion(Kind.OPEN_SEVERAL, title, "", filters, "", "", false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** For a file to write. The dialog asks before a file that is there is chosen; see {@link #withoutAsking}. */
	public static FileQuestion save(String title, List<Filter> filters, String name) {
		return new FileQuestion(Kind.SAVE, title, "", filters, "", name, true); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** For a folder. */
	public static FileQuestion folder(String title, String message) {
		return new FileQuestion(Kind.FOLDER, title, message, List.of(), "", "", false); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The same, beginning in a folder; null or nothing for where the system likes. */
	public FileQuestion in(@Nullable String where) {
		return new FileQuestion(kind, title, message, filters, where == null ? "" : where, name, asks); //$NON-NLS-1$
	}

	/** The same, where the part itself says what becomes of a file that is there. */
	public FileQuestion withoutAsking() {
		return new FileQuestion(kind, title, message, filters, folder, name, false);
	}

	/** Asks, and waits for the answer. Nothing where it was given up. */
	public Optional<Answer> ask(Shell shell) {
		Optional<Answer> answer = shell.getDisplay().getData(Asker.class.getName()) instanceof Asker other ? other.ask(shell, this) : kind == Kind.FOLDER ? askFolder(shell) : askFile(shell);
		return answer.map(this::ofItsKind);
	}

	/** The same, beginning in the folder where the last answer to a question with this memory was. */
	public Optional<Answer> ask(Shell shell, @Nullable IDialogSettings memory) {
		if (memory == null) {
			return ask(shell);
		}
		Optional<Answer> answer = in(memory.get(FOLDER)).ask(shell);
		answer.map(chosen -> Path.of(chosen.path()).getParent()).ifPresent(parent -> memory.put(FOLDER, parent.toString()));
		return answer;
	}

	private Optional<Answer> askFolder(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
		dialog.setText(title);
		dialog.setMessage(message);
		dialog.setFilterPath(folder);
		String chosen = dialog.open();
		return chosen == null ? Optional.empty() : Optional.of(new Answer(List.of(chosen), 0));
	}

	private Optional<Answer> askFile(Shell shell) {
		FileDialog dialog = new FileDialog(shell, switch (kind) {
		case SAVE -> SWT.SAVE;
		case OPEN_SEVERAL -> SWT.OPEN | SWT.MULTI;
		case OPEN, FOLDER -> SWT.OPEN;
		});
		dialog.setText(title);
		dialog.setOverwrite(asks);
		dialog.setFilterExtensions(filters.stream().map(Filter::patterns).toArray(String[]::new));
		dialog.setFilterNames(filters.stream().map(Filter::name).toArray(String[]::new));
		dialog.setFilterPath(folder);
		dialog.setFileName(name);
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		List<String> paths = new ArrayList<>(List.of(chosen));
		if (kind == Kind.OPEN_SEVERAL) {
			String parent = dialog.getFilterPath();
			paths.clear();
			for (String each : dialog.getFileNames()) {
				paths.add(Path.of(parent, each).toString());
			}
		}
		return Optional.of(new Answer(List.copyOf(paths), Math.max(dialog.getFilterIndex(), 0)));
	}

	/** Who chooses another kind of file and leaves the name that was proposed means that kind: the dialogs of some systems leave the ending as it is. */
	private Answer ofItsKind(Answer answer) {
		String path = answer.path();
		String old = filters.isEmpty() ? "" : filters.getFirst().ending(); //$NON-NLS-1$
		String ending = answer.filter() < filters.size() ? filters.get(answer.filter()).ending() : ""; //$NON-NLS-1$
		boolean left = kind == Kind.SAVE && !name.isEmpty() && path.endsWith(name) && !old.isEmpty() && name.endsWith(old);
		return left && !ending.isEmpty() && !ending.equals(old) ? new Answer(List.of(path.substring(0, path.length() - old.length()) + ending), answer.filter()) : answer;
	}
}
