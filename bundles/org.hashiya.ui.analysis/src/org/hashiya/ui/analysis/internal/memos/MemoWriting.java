// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.MemoLinkSource;
import org.hashiya.ui.study.Acting;

/** Lets a person write a memo on something that is selected. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MemoWriting {

	private MemoWriting() {
	}

	/** Opens an empty memo, ready to be typed in; nothing waits for its end. What was written is one step of undo. Memos that are there already stay as they are, and a link leads to them. */
	public static void on(IWorkbenchWindow window, @NonNull OpenStudy open, @NonNull Target target) {
		new MemoDialog(window.getShell(), MemoForm.on(MemoLinkSource.of(window, open), target), () -> MemosView.showOn(window.getActivePage(), open.study(), target),
				written -> Acting.of(window).perform(open, (now, author) -> Optional.of(MemoActs.write(now, target, written.type(), written.title(), written.text(), author)))).open();
	}
}
