// SPDX-License-Identifier: EPL-2.0
/** Theme and language of the window. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.RECORD_COMPONENT })
package org.hashiya.app.internal.appearance;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
