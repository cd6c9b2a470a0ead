// Runs before the screens: where this computer's last start came to a login, the same form, drawn when the program was
// built (app/first-page.tsx), stands there with the first paint and takes keys. The screens take over what was typed.
(function () {
  var script = document.querySelector('link[rel="modulepreload"]');
  var begin = function () {
    var element = document.createElement('script');
    element.type = 'module';
    element.crossOrigin = '';
    element.src = script.getAttribute('href');
    document.head.append(element);
  };
  var office = window.localStorage.getItem('lajur-masuk');
  var form = document.getElementById('masuk');
  // Only the first page of a program begins with a login for sure.
  var isFirst = document.querySelector('meta[name="halaman-pertama"]').getAttribute('content') === 'ya';
  if (office === null || !isFirst || form === null) {
    document.getElementById('awal').remove();
    return begin();
  }
  var place = document.getElementById('awal');
  place.append(form.content.cloneNode(true));
  place.querySelector('[data-office]').textContent = office;
  // The policy takes no style out of markup; set by a script it is the same.
  place.querySelectorAll('[data-style]').forEach(function (element) {
    element.style.cssText = element.getAttribute('data-style');
  });
  place.addEventListener('submit', function (event) {
    event.preventDefault();
    place.dataset.sent = 'ya';
  });
  document.getElementById('root').hidden = true;
  place.querySelector('input').focus();
  window.requestAnimationFrame(function () {
    window.setTimeout(begin);
  });
})();
