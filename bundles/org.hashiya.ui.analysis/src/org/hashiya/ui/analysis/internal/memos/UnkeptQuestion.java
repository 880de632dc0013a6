// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks what is to become of a memo that is not kept yet. Esc goes on writing. */
@NonNullByDefault({}) // the platform says nothing of null
final class UnkeptQuestion extends MessageDialog {

	private final List<@NonNull Runnable> acts;

	private UnkeptQuestion(Shell parent, @NonNull Map<@NonNull String, @NonNull Runnable> answers) {
		super(parent, Messages.dialogTitle, null, Messages.unkept, QUESTION, 0, answers.keySet().toArray(String[]::new));
		acts = List.copyOf(answers.values());
		setBlockOnOpen(false); // nothing waits for its end
	}

	/** @param kept whether it can be kept as it is */
	static void ask(Shell parent, boolean kept, @NonNull Runnable keep, @NonNull Runnable discard) {
		Map<@NonNull String, @NonNull Runnable> answers = new LinkedHashMap<>();
		if (kept) {
			answers.put(Messages.unkeptKeep, keep);
		}
		Runnable nothing = () -> {
			// the dialog is still there
		};
		answers.put(Messages.unkeptGoOn, nothing);
		answers.put(Messages.unkeptDiscard, discard);
		new UnkeptQuestion(parent, answers).open();
	}

	@Override
	protected void buttonPressed(int answer) {
		super.buttonPressed(answer);
		acts.get(answer).run();
	}
}
