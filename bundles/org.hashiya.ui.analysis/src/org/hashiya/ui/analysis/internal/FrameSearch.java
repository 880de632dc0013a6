// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.ui.IWorkbenchPartSite;
import org.hashiya.ui.jobs.StudyOperation;
import org.hashiya.ui.study.Problems;

/**
 * What a view shows is worked out off the UI thread, as {@link Latest} does it; the view's {@link ViewFrame} says so while the person waits, with a link to stop, and then one to begin again.
 * Ends with the frame. To be used on the UI thread.
 *
 * @param <T> what is worked out
 */
public final class FrameSearch<@NonNull T> {

	private final ViewFrame frame;
	private final Words words;
	private final Runnable again;
	private final Latest<T> latest;

	/**
	 * What is said of it.
	 *
	 * @param name    what is being done
	 * @param busy    said while the person waits, with the link to stop between {@code <a>} and {@code </a>}
	 * @param stopped said when it was stopped, with the link to begin again
	 */
	public record Words(String name, String busy, String stopped) {
	}

	/**
	 * @param done  is told each answer that is still wanted
	 * @param again begins again after the person has stopped it
	 */
	public FrameSearch(ViewFrame frame, IWorkbenchPartSite site, Words words, Consumer<T> done, Runnable again) {
		this.frame = frame;
		this.words = words;
		this.again = again;
		latest = new Latest<>(words.name(), frame.content().getDisplay(), done, problem -> Problems.in(site.getWorkbenchWindow()).show(problem), this::busy);
		frame.content().addDisposeListener(event -> latest.cancel());
	}

	/** Works it out, in place of what was asked before. */
	public void request(StudyOperation<T> operation) {
		latest.request(operation);
	}

	/** What was asked is not wanted any more. */
	public void cancel() {
		latest.cancel();
	}

	private void busy(boolean waits) {
		if (waits) {
			frame.showBusy(words.busy(), () -> {
				latest.cancel();
				frame.showStopped(words.stopped(), again);
			});
		} else {
			frame.hideBusy();
		}
	}
}
