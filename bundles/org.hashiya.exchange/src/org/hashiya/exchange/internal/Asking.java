// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.Iterator;
import java.util.List;

import org.hashiya.model.Progress;

/**
 * Elements one after the other, with a question every now and then whether anybody waits still for what is made of them: of memos a study may have a hundred thousand.
 *
 * @param <E> the elements
 */
final class Asking<E> implements Iterable<E> {

	/** After so many it is asked: a millisecond. */
	private static final int ASK = 512;

	private final List<E> elements;
	private final Progress progress;

	private Asking(List<E> elements, Progress progress) {
		this.elements = elements;
		this.progress = progress;
	}

	/** What goes through them throws a CancellationException if the progress was cancelled. */
	static <E> Iterable<E> of(List<E> elements, Progress progress) {
		return new Asking<>(elements, progress);
	}

	@Override
	public Iterator<E> iterator() {
		Iterator<E> all = elements.iterator();
		return new Iterator<>() {
			private int count;

			@Override
			public boolean hasNext() {
				return all.hasNext();
			}

			@Override
			public E next() {
				if (++count % ASK == 0) {
					progress.check();
				}
				return all.next();
			}
		};
	}
}
